"""Finding a Firefox, and passing on what Playwright and it say to each other."""

import asyncio
import json
import os
import re
import sys
from pathlib import Path

import pytest
from websockets.asyncio.client import connect

from tests.machinery.test_browser import bare_machine, executable
from tools import bidi, browser, firefox

__all__ = ["bare_machine"]
# It prints its address like a Firefox, knows one command and answers with what it was asked.
PRETENDER = f"""#!{sys.executable}
import asyncio, json, sys
from websockets.asyncio.server import serve
over = asyncio.Event()
async def talk(playwright):
    async for text in playwright:
        asked = json.loads(text)
        answer = {{"id": asked["id"], "type": "success", "result": {{"known": True}}}}
        if asked["method"] != "session.new":
            answer = {{"id": asked["id"], "type": "error", "error": "unknown command"}}
        await playwright.send('{{"type": "event", "method": "log"}}')
        await playwright.send(json.dumps(answer))
    over.set()
async def main():
    async with serve(talk, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        print(f"WebDriver BiDi listening on ws://127.0.0.1:{{port}}", file=sys.stderr, flush=True)
        await over.wait()
asyncio.run(main())
"""
LISTENING = re.compile(r"WebDriver BiDi listening on (ws://127\.0\.0\.1:\d+)\n")


@pytest.fixture(autouse=True)
def no_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the Firefox of this machine."""
    monkeypatch.delenv("FIREFOX", raising=False)
    monkeypatch.setattr(firefox, "PLACES", ())


def test_no_firefox_is_said() -> None:
    """Without any, the message says what that means and what to do."""
    for look in (firefox.firefox, firefox.install):
        with pytest.raises(
            browser.NoBrowser, match="in Chromium alone. Install Firefox"
        ):
            look()


def test_an_installed_one_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The long-term release comes first, the environment before all."""
    other = executable(tmp_path / "firefox")
    executable(tmp_path / "firefox-esr", "exit 1")
    assert firefox.firefox() == other
    assert firefox.firefox() == firefox.install()
    monkeypatch.setenv("FIREFOX", executable(tmp_path / "mine"))
    assert firefox.firefox() == str(tmp_path / "mine")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Debian only")
def test_debian_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its package of the long-term release is installed."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    wanted = tmp_path / "firefox-esr"
    script = f'for it; do last="$it"; done; [ "$last" = firefox-esr ] || exit 0; echo "#!/bin/sh" > {wanted}; /bin/chmod +x {wanted}'
    executable(tmp_path / "apt-get", script)
    assert firefox.install() == str(wanted)


def test_what_is_said_is_passed_on(tmp_path: Path) -> None:
    """Answers and events arrive; only an unknown emulation counts as done."""
    pretender = tmp_path / "pretender"
    pretender.write_text(PRETENDER, encoding="utf-8")
    pretender.chmod(0o755)
    methods = ["session.new", "emulation.setMediaFeaturesOverride", "browser.dance"]
    answers = asyncio.run(asyncio.wait_for(conversation(pretender, methods), 60))
    assert answers == [
        {"id": 0, "type": "success", "result": {"known": True}},
        {"id": 1, "type": "success", "result": {}},
        {"id": 2, "type": "error", "error": "unknown command"},
    ]


async def conversation(program: Path, methods: list[str]) -> list[dict]:
    """Start what passes on, send each method, and return the answers; then both end."""
    command = [sys.executable, bidi.__file__, str(program)]
    running = await asyncio.create_subprocess_exec(
        *command, stderr=asyncio.subprocess.PIPE
    )
    line = (await running.stderr.readline()).decode()
    answers = []
    async with connect(LISTENING.fullmatch(line)[1]) as socket:
        for number, method in enumerate(methods):
            await socket.send(
                json.dumps({"id": number, "method": method, "params": {}})
            )
            assert json.loads(await socket.recv())["type"] == "event"
            answers.append(json.loads(await socket.recv()))
    assert await running.wait() == 0
    return answers
