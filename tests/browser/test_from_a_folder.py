"""The site read from a folder, without a server: on a train, from a downloaded copy."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.test_reading import HITS, QUERY


def test_links_and_search_work_without_a_server(browser: Browser, site: Path) -> None:
    """A link opens a page, not a list of files, and the search finds and opens one."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
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
    assert complaints == []
    page.close()
