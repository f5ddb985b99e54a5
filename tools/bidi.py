"""Start a Firefox for Playwright and pass on what the two say: `python tools/bidi.py FIREFOX …`.

Playwright drives an installed Firefox by WebDriver BiDi and begins with commands which the
long-term release does not know yet. Those that only set up an emulation are answered here;
a Firefox that knows them all hears them all.
"""

import asyncio
import contextlib
import json
import re
import sys

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

LISTENING = re.compile(r"(WebDriver BiDi listening on )(ws://[^\s/]+)")
UNKNOWN = "unknown command"
OPTIONAL = "emulation."
NO_LIMIT = None


class Passing:
    """One conversation; remembers what was asked, so that an answer can be judged."""

    def __init__(self, playwright: ServerConnection, firefox: ClientConnection) -> None:
        self.playwright, self.firefox = playwright, firefox
        self.asked: dict[int, str] = {}

    async def there(self) -> None:
        """Pass on what Playwright says."""
        async for text in self.playwright:
            message = json.loads(text)
            self.asked[message["id"]] = message["method"]
            await self.firefox.send(text)

    async def back(self) -> None:
        """Pass on what Firefox says."""
        async for text in self.firefox:
            await self.playwright.send(self.answer(text))

    def answer(self, text: str) -> str:
        """Return an answer or an event; an unknown emulation counts as set up.

        Args:
            text: a message of Firefox, as JSON.
        """
        message = json.loads(text)
        method = self.asked.pop(message.get("id"), "")
        if message.get("error") != UNKNOWN or not method.startswith(OPTIONAL):
            return text
        return json.dumps({"type": "success", "id": message["id"], "result": {}})


async def passed_on(playwright: ServerConnection, address: str) -> None:
    """Pass on both ways until one of the two hangs up."""
    with contextlib.suppress(ConnectionClosed):
        async with connect(address, max_size=NO_LIMIT) as firefox:
            passing = Passing(playwright, firefox)
            ways = [
                asyncio.create_task(way) for way in (passing.there(), passing.back())
            ]
            done, waiting = await asyncio.wait(
                ways, return_when=asyncio.FIRST_COMPLETED
            )
            for way in waiting:
                way.cancel()
            for way in done:
                way.result()


async def main(command: list[str]) -> int:
    """Run a Firefox, with its own address replaced by ours in what it prints."""
    firefox = await asyncio.create_subprocess_exec(
        *command, stderr=asyncio.subprocess.PIPE
    )
    async with contextlib.AsyncExitStack() as servers:
        async for line in firefox.stderr:
            text = line.decode(errors="replace")
            if said := LISTENING.search(text):
                address = f"{said[2]}/session"
                server = serve(
                    lambda it, to=address: passed_on(it, to),
                    "127.0.0.1",
                    0,
                    max_size=NO_LIMIT,
                )
                ours = (
                    (await servers.enter_async_context(server))
                    .sockets[0]
                    .getsockname()[1]
                )
                text = f"{said[1]}ws://127.0.0.1:{ours}\n"
            print(text, end="", file=sys.stderr, flush=True)
    return await firefox.wait()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
