"""Draw a digit where something is missing, or the page is reached in another way."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.built import Open
from tests.browser.heard import Heard
from tests.browser.moving.strokes import HERE, SEVEN, draw, said

# Some servers send packed files so that the browser unpacks them itself.
UNPACKING = """const served = window.fetch;
window.fetch = async (url) => {
  const answer = await served(url);
  if (!`${url}`.endsWith(".gz")) return answer;
  window.unpacked = true;
  return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))); };"""


def test_after_instant_navigation(open_page: Open, origin: str) -> None:
    """Reached without a reload, left and reached again, the page still answers."""
    page = open_page("/")
    page.evaluate("window.sameDocument = true")
    for away in ("/", ""):
        page.locator(f"nav.md-nav--primary a[href*='{HERE.strip('/')}']").first.click()
        page.wait_for_url(f"{origin}{HERE}")
        draw(page, SEVEN)
        if away:
            page.locator("a.md-logo").first.click()
            page.wait_for_url(f"{origin}{away}")
    assert page.evaluate("window.sameDocument")


def test_in_a_folder_it_says_what_it_needs(window: Page, site: Path, heard: Heard) -> None:
    """Without a server the pixels are shown, and words say why no answer comes."""
    page = window
    page.goto((site / f".{HERE}index.html").as_uri())
    page.get_by_role("button", name="Test digit 3").click()
    said(page, "python -m http.server")
    expect(page.get_by_role("img", name="blank")).to_have_count(0)
    assert heard.faults == []


def test_a_network_that_does_not_come_is_asked_for_again(another: Page) -> None:
    """The page says what happened, the next try works, and packed files may come unpacked."""
    page = another
    page.add_init_script(UNPACKING)
    page.route("**/*.onnx", lambda route: route.abort())
    page.goto(HERE)
    page.get_by_role("button", name="Test digit 7").click()
    said(page, "could not be loaded")
    page.unroute("**/*.onnx")
    page.get_by_role("button", name="Test digit 7").click()
    said(page, "The network says 7")
    assert page.evaluate("window.unpacked")
