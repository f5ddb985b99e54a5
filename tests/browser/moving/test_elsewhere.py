"""Moving figures and the paper where something is missing, or reached in another way."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.built import Open
from tests.browser.heard import Heard
from tests.browser.moving.strokes import HERE, SEVEN, draw, said
from tests.browser.moving.test_figures import CONTROLS, start

FIGURE = "[data-live]"
OPEN = "/networks/classification/"  # its figure is in no fold
# Some servers send packed files so that the browser unpacks them itself.
UNPACKING = """const served = window.fetch;
window.fetch = async (url) => {
  const answer = await served(url);
  if (!`${url}`.endsWith(".gz")) return answer;
  window.unpacked = true;
  return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))); };"""


def test_after_instant_navigation(open_page: Open, origin: str) -> None:
    """Reached without a reload, left and reached again, a page has its buttons, and answers."""
    page = open_page("/")
    page.evaluate("window.sameDocument = true")
    for there in (HERE, OPEN, HERE):
        page.locator("article").evaluate("it => it.dataset.left = true")
        page.locator(f"nav.md-nav--primary a[href*='{there.strip('/')}']").first.click()
        page.wait_for_url(f"{origin}{there}")
        # The address changes before the page that is left has gone.
        expect(page.locator("article:not([data-left])")).to_have_count(1)
        draw(page, SEVEN) if there == HERE else start(page.locator(FIGURE).first)
    assert page.evaluate("window.sameDocument")


def test_in_a_folder(window: Page, site: Path, heard: Heard) -> None:
    """Chart and engine come; the paper shows its pixels and says why no answer does."""
    window.goto((site / f".{OPEN}index.html").as_uri())
    start(window.locator(FIGURE).first)
    window.goto((site / f".{HERE}index.html").as_uri())
    window.get_by_role("button", name="Test digit 3").click()
    said(window, "python -m http.server")
    expect(window.get_by_role("img", name="blank")).to_have_count(0)
    assert heard.faults == []


def test_a_chart_that_does_not_come_can_be_asked_for_again(open_page: Open) -> None:
    """The button says what happened, the picture stays, and a second try works."""
    page = open_page(OPEN)
    page.route("**/live/**", lambda route: route.abort())
    figure = page.locator(FIGURE).first
    figure.get_by_role("button", name="Move it").click()
    again = figure.get_by_role("button", name="Try again")
    expect(figure.locator("svg[role=img]")).to_be_visible()
    page.unroute("**/live/**")
    again.click()
    expect(figure.locator(CONTROLS).first).to_be_focused()


def test_a_network_that_does_not_come_is_asked_for_again(another: Page) -> None:
    """The page says what happened, the next try works, and packed files may come unpacked."""
    another.add_init_script(UNPACKING)
    another.route("**/*.onnx", lambda route: route.abort())
    another.goto(HERE)
    another.get_by_role("button", name="Test digit 7").click()
    said(another, "could not be loaded")
    another.unroute("**/*.onnx")
    another.get_by_role("button", name="Test digit 7").click()
    said(another, "The network says 7")
    assert another.evaluate("window.unpacked")
