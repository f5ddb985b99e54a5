"""From page to page: without a reload, and without a server."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.built import (
    COPY,
    DESK,
    HITS,
    PHONE,
    QUERY,
    UNFOLD,
    Open,
    addresses,
    source,
)
from tests.browser.heard import Heard

CODE = "xpath=ancestor::div[contains(@class, 'highlight')]//pre//code"
READ = "navigator.clipboard.readText()"


def copied(page: Page) -> bool:
    """Copy the first block and tell whether the real clipboard holds it."""
    page.evaluate(UNFOLD)
    page.evaluate("navigator.clipboard.writeText('nothing')")
    button = page.locator(COPY).first
    caption = button.locator(CODE).text_content().splitlines()[0]
    button.click()
    page.wait_for_function(f"async () => await {READ} != 'nothing'")
    return caption in page.evaluate(READ)


def test_there_and_back_without_a_reload(open_page: Open, origin: str) -> None:
    """Instant navigation keeps the document, and the copy buttons work afterwards."""
    pages = [it for it in addresses() if "language-python" in source(it)]
    page = open_page(pages[0])
    before, title = page.locator(COPY).count(), page.locator("h1").inner_text()
    page.evaluate("window.sameDocument = true")
    links = page.locator("nav.md-nav--primary a[href]").filter(visible=True)
    paths = links.evaluate_all("them => them.map(it => it.pathname)")
    second = next(path for path in paths if path in pages[1:])
    links.nth(paths.index(second)).click()
    page.wait_for_url(f"{origin}{second}")
    expect(page.locator("h1")).not_to_have_text(title)
    assert copied(page)
    page.go_back()
    expect(page.locator("h1")).to_have_text(title)
    expect(page.locator(COPY)).to_have_count(before)
    assert copied(page)
    assert page.evaluate("window.sameDocument")


def test_links_search_and_keys_work_in_a_folder(window: Page, site: Path, heard: Heard) -> None:
    """A link opens a page, not a list of files, and the search finds and opens one."""
    page = window
    page.goto((site / "index.html").as_uri())
    page.locator("article a[href*='fundamentals/tensors']").first.click()
    page.wait_for_url("**/fundamentals/tensors/index.html")
    expect(page.locator("h1")).to_contain_text("Tensors")
    page.locator(QUERY).first.press_sequentially("zero_grad")
    page.locator(HITS).first.click()
    page.wait_for_url("**/index.html*")
    expect(page.locator("article")).to_contain_text("zero_grad")
    page.locator(".md-nav--primary a", has_text="Autograd").first.click()
    page.wait_for_url("**/fundamentals/autograd/index.html")
    expect(page.locator("h1")).to_contain_text("Autograd")
    page.keyboard.press("n")
    page.wait_for_url("**/fundamentals/data/index.html")
    assert heard.faults == []


def test_on_a_phone_the_header_says_where_one_is(open_page: Open) -> None:
    """The title of the book is whole, and further down the page's own stands there."""
    page = open_page("/fundamentals/tensors/")
    page.set_viewport_size(PHONE)
    book, here = page.locator(".md-header__topic .md-ellipsis").all()
    for width in (320, PHONE["width"]):
        page.set_viewport_size(PHONE | {"width": width})
        assert book.evaluate("it => it.scrollWidth <= it.clientWidth")
    expect(page.locator(".md-header__title--active")).to_have_count(0)
    page.evaluate("scrollTo(0, 3000)")
    expect(page.locator(".md-header__title--active")).to_have_count(1)
    assert here.inner_text().endswith("Tensors")


def test_a_button_leads_back_to_the_top(open_page: Open) -> None:
    """It comes when one begins to scroll up, is no stop before, and on paper there is none."""
    page = open_page("/fundamentals/tensors/")
    button = page.get_by_role("button", name="Back to top")
    expect(button).to_have_count(0)
    page.evaluate("scrollTo(0, 3000)")
    page.wait_for_timeout(300)  # the theme looks at the direction only while one scrolls
    page.evaluate("scrollTo(0, 2500)")
    expect(button).to_be_visible()
    assert button.bounding_box()["y"] > DESK["height"] / 2, "it covers what is read"
    button.press("Enter")
    page.wait_for_function("scrollY === 0")
    page.emulate_media(media="print")
    expect(page.locator(".md-top")).to_be_hidden()
