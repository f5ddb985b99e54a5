"""Each page in a browser: alone on its origin, narrow, and for everybody."""

import pytest
from playwright.sync_api import ConsoleMessage, Page, Request

from tests.browser.axe import faint, violations
from tests.browser.built import Open

PHONE = 390
TOO_WIDE = """() => [...document.querySelectorAll("article *")]
  .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
  .slice(0, 5).map(it => it.outerHTML.slice(0, 120)).join("\\n")"""


def test_no_request_leaves_and_nothing_fails(
    open_page: Open, origin: str, address: str
) -> None:
    """All that a page loads comes from the site, and the browser has no complaint."""
    page = open_page("/404.html")
    requests: list[Request] = []
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    page.on("request", lambda request: requests.append(request))
    page.on("console", heard)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address, wait_until="networkidle")
    page.locator("[data-md-component=search-query]").first.focus()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")
    outside = [r.url for r in requests if not r.url.startswith((origin, "data:", "blob:"))]
    assert not outside, "\n".join(outside)
    assert not complaints, "\n".join(complaints)
    missing = [r.url for r in requests if (got := r.response()) and got.status >= 400]
    assert requests and not missing, "\n".join(missing)


def test_a_phone_does_not_scroll_sideways(open_page: Open, address: str) -> None:
    """At 390 px everything fits, or scrolls in a box of its own."""
    page = open_page(address, width=PHONE)
    assert width(page) <= PHONE, page.evaluate(TOO_WIDE)


def test_nobody_is_shut_out(open_page: Open, address: str) -> None:
    """Axe finds nothing with everything unfolded: names, order, roles, keyboard."""
    assert violations(open_page(address)) == ""


@pytest.mark.parametrize(("way", "scheme"), [("light", "default"), ("dark", "slate")])
def test_everything_can_be_read(
    open_page: Open, address: str, way: str, scheme: str
) -> None:
    """Axe finds no faint text in either scheme, with everything unfolded."""
    page = open_page(address, color_scheme=way)
    assert page.evaluate("document.body.dataset.mdColorScheme") == scheme
    assert faint(page) == ""


def width(page: Page) -> int:
    """Return how wide the page is."""
    return page.evaluate("document.documentElement.scrollWidth")
