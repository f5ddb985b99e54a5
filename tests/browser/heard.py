"""What a window asks for and complains about."""

from dataclasses import dataclass, field

from playwright.sync_api import Page, Request

# A page that is left takes back what it still waits for.
GONE = ("net::ERR_ABORTED", "NS_BINDING_ABORTED")


@dataclass
class Heard:
    """What is heard from a window since the lists were last emptied.

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
        note, bad = self.faults.append, ("error", "warning")
        page.on("request", self._asked)
        page.on("requestfailed", lambda it: it.failure in GONE or note(f"does not get {it.url}"))
        page.on("response", lambda it: it.status < 400 or note(f"gets {it.status}: {it.url}"))
        page.on("console", lambda it: it.type in bad and note(f"is told by the browser: {it.text}"))
        page.on("pageerror", lambda it: note(f"has a script that fails: {it}"))

    def _asked(self, request: Request) -> None:
        """Note a request, and that it leaves the site."""
        self.requests.append(request.url)
        if not request.url.startswith(self.own):
            self.faults.append(f"asks another site: {request.url}")
