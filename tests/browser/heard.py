"""What an open page asks for and complains about."""

from playwright.sync_api import ConsoleMessage, Page, Request, Response


def requests(page: Page) -> list[str]:
    """Return a list that gets the address of whatever a page asks for from now on.

    Args:
        page: a window, best an empty one.
    """
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    return asked


def faults(page: Page, origin: str) -> list[str]:
    """Return a list that gets what a page asks of others, misses and complains about.

    Args:
        page: a window, best an empty one.
        origin: where its own site is.
    """
    found: list[str] = []

    def asked(request: Request) -> None:
        if not request.url.startswith((origin, "data:", "blob:")):
            found.append(f"asks another site: {request.url}")

    def answered(response: Response) -> None:
        if response.status >= 400:
            found.append(f"gets {response.status}: {response.url}")

    def said(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            found.append(f"has a complaint on the console: {message.text}")

    page.on("request", asked)
    page.on("response", answered)
    page.on("requestfailed", lambda it: found.append(f"does not get {it.url}"))
    page.on("console", said)
    page.on("pageerror", lambda error: found.append(f"has a script that fails: {error}"))
    return found
