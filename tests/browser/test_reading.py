"""What a reader does: switch the scheme, search, go there and back, lose the way."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.built import OPEN_EVERYTHING, ROOT, Open, addresses, source

QUERY = "[data-md-component=search-query]"
HITS = "[data-md-component=search-result] a"
FIRST_HITS = 3
TAG = re.compile(r"<[^>]+>")
COPY = ".language-python button.copy"


def pages_with_code() -> list[str]:
    """List the addresses of the pages that show a snippet."""
    return [address for address in addresses() if "language-python" in source(address)]


def test_the_scheme_switches_and_stays(open_page: Open) -> None:
    """A chosen scheme outlives a reload and holds on other pages."""
    page = open_page("/", color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    for _ in range(2):
        page.locator("[data-md-component=palette] label:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert light != dark
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(addresses()[-1])
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_figures_follow_the_scheme(open_page: Open) -> None:
    """A figure's ink and first color differ between light and dark."""
    for address in pages_with_code():
        if "--figure-1" in source(address):
            inks = [ink(open_page(address, color_scheme=way)) for way in ("light", "dark")]
            assert inks[0] != inks[1]
            assert len({color for pair in inks for color in pair}) == 4
            return
    pytest.fail("no page draws a figure with the book's first color")


def ink(page: Page) -> list[str]:
    """Return the color of a figure's text and of its first curve."""
    return page.evaluate(
        """() => { const svg = [...document.querySelectorAll("svg")]
          .find(it => it.innerHTML.includes("--figure-1"));
        const curve = svg.querySelector('[style*="--figure-1"]');
        const own = getComputedStyle(curve);
        const color = own.stroke === "none" ? own.fill : own.stroke;
        return [getComputedStyle(svg.querySelector("text")).fill, color]; }"""
    )


def error_message() -> str:
    """Return words from an error that the book shows."""
    for path in sorted((ROOT / "snippets").rglob("*.out")):
        last = path.read_text(encoding="utf-8").rstrip().rpartition("\n")[2]
        if found := re.match(r"\w+Error: ((?:[a-z]+ ){5,}[a-z]+)", last):
            return found[1]
    pytest.fail("no committed output ends with an error")


@pytest.mark.parametrize("words", ["requires_grad_", None], ids=["api", "error"])
def test_the_search_finds(
    open_page: Open, origin: str, words: str | None
) -> None:
    """The name of a function and the words of an error lead to a page with them."""
    words = words or error_message()
    page = open_page("/")
    page.keyboard.press("/")
    page.locator(QUERY).first.press_sequentially(words)
    page.locator(HITS).first.wait_for()
    links = page.locator(HITS).evaluate_all("them => them.map(it => it.pathname)")
    pages = list(dict.fromkeys(links))[:FIRST_HITS]
    texts = [source(path) for path in pages]
    assert any(words in TAG.sub("", text) for text in texts), f"{words!r} not in {pages}"
    page.locator(HITS).first.click()
    page.wait_for_url(lambda url: url.partition("?")[0] != f"{origin}/")


def test_there_and_back_without_a_reload(open_page: Open, origin: str) -> None:
    """Instant navigation keeps the document, and the copy buttons work afterwards."""
    pages = pages_with_code()
    first = pages[0]
    page = open_page(first)
    before = page.locator(COPY).count()
    page.evaluate("window.sameDocument = true")
    links = page.locator("nav.md-nav--primary a[href]").filter(visible=True).all()
    paths = [link.evaluate("a => a.pathname") for link in links]
    second = next(path for path in paths if path in pages and path != first)
    links[paths.index(second)].click()
    page.wait_for_url(f"{origin}{second}")
    expect(page.locator(COPY).first).to_be_attached()
    assert page.evaluate("window.sameDocument")
    assert copied(page)
    page.go_back()
    page.wait_for_url(f"{origin}{first}")
    expect(page.locator(COPY)).to_have_count(before)
    assert page.evaluate("window.sameDocument")
    assert copied(page)


def copied(page: Page) -> bool:
    """Copy the first block and tell whether the clipboard holds it."""
    page.evaluate(OPEN_EVERYTHING)
    page.evaluate("navigator.clipboard.writeText('nothing')")
    button = page.locator(COPY).first
    block = button.locator("xpath=ancestor::div[contains(@class, 'highlight')]")
    caption = block.locator("pre code").text_content().splitlines()[0]
    button.click()
    page.wait_for_function("async () => await navigator.clipboard.readText() != 'nothing'")
    return caption in page.evaluate("navigator.clipboard.readText()")


def test_who_is_lost_is_led_back(open_page: Open, origin: str) -> None:
    """What is missing is answered with a page of the site that has a way home."""
    page = open_page("/no/such/page/")
    answer = page.request.get("/no/such/page/")
    assert answer.status == 404
    expect(page.locator("h1")).to_have_count(1)
    page.locator("article a").first.click()
    page.wait_for_url(f"{origin}/")


def test_the_index_of_the_search_waits_until_somebody_searches(
    browser: Browser, origin: str
) -> None:
    """Reading costs nothing of it; the first look into the search box fetches it once."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(origin, wait_until="networkidle")
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(500)
    assert asked and not [url for url in asked if "search_index" in url]
    page.locator(QUERY).first.focus()
    page.wait_for_load_state("networkidle")
    assert len([url for url in asked if "search_index" in url]) == 1
    page.keyboard.type("tensor")
    page.locator(HITS).first.wait_for()
    page.goto(f"{origin}/?q=gradient")
    page.locator(HITS).first.wait_for()
    page.close()
