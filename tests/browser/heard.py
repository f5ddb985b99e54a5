"""What a window asks for and complains about."""

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Page, Request, Response


@dataclass
class Heard:
    """What is heard from a window since it was last emptied.

    Attributes:
        own: how an address begins that is the site's own.
        requests: the addresses of whatever was asked for.
        faults: what was asked of others, was missing, or was complained about.
    """

    own: tuple[str, ...]
    requests: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        """Hear a window from now on."""
        page.on("request", self._asked)
        page.on("response", self._answered)
        page.on("requestfailed", lambda it: self.faults.append(f"does not get {it.url}"))
        page.on("console", self._said)
        page.on("pageerror", lambda it: self.faults.append(f"has a script that fails: {it}"))

    def _asked(self, request: Request) -> None:
        """Note a request, and that it leaves the site."""
        self.requests.append(request.url)
        if not request.url.startswith(self.own):
            self.faults.append(f"asks another site: {request.url}")

    def _answered(self, response: Response) -> None:
        """Note that something is missing."""
        if response.status >= 400:
            self.faults.append(f"gets {response.status}: {response.url}")

    def _said(self, message: ConsoleMessage) -> None:
        """Note the browser's own complaints."""
        if message.type in ("error", "warning"):
            self.faults.append(f"has a complaint on the console: {message.text}")
