"""A browser that runs no script shows every page whole, and no control that does nothing."""

import re

from playwright.sync_api import Page, expect

from tests.browser.built import addresses, source


def test_a_chapter(without_scripts: Page) -> None:
    """No box to tick; the columns of a comparison are there, made by the build."""
    without_scripts.goto("/fundamentals/tensors/")
    expect(without_scripts.locator(".progress-box")).to_have_count(0)
    fold = without_scripts.locator("details.compare", has_text="dtype_mismatch.py")
    expect(fold.locator(".partner-code").last).to_be_hidden()
    fold.locator("summary").click()
    expect(fold.locator(".partner-code").last).to_be_visible()
    expect(fold.locator(".partner-code")).to_have_count(2)


def test_figures_that_could_be_moved(without_scripts: Page) -> None:
    """Picture, caption and numbers are there, and no button."""
    for address in (it for it in addresses() if 'data-live="' in source(it)):
        without_scripts.goto(address)
        for fold in without_scripts.locator("details:has([data-live]) > summary").all():
            fold.click()
        for figure in without_scripts.locator("[data-live]").all():
            expect(figure.locator("svg[role=img]")).to_be_visible()
            expect(figure.get_by_text("Computed when this book")).to_be_visible()
            figure.locator("summary").click()
            expect(figure.locator("th").first).to_be_visible()
            expect(figure.get_by_role("button")).to_have_count(0)


def test_the_paper_to_draw_on(without_scripts: Page) -> None:
    """A sentence says what is missing, and the digits are drawn below it."""
    for address in ("/labs/draw-a-digit/", "/labs/your-own-data/"):
        without_scripts.goto(address)
        missing = "a browser that runs its scripts"
        expect(without_scripts.locator(".draw")).to_contain_text(missing)
        expect(without_scripts.locator("figure svg[role=img]").first).to_be_visible()


def test_the_index_of_the_code(without_scripts: Page) -> None:
    """All names and the lines to jump by, and no box."""
    without_scripts.goto("/reference/code-index/")
    expect(without_scripts.get_by_role("searchbox", name="Find a name")).to_have_count(0)
    assert without_scripts.locator("dt[id^=name-]").count() > 200
    without_scripts.locator(".jumps").first.get_by_role("link", name="scikit-learn").click()
    expect(without_scripts.locator("h2:target")).to_have_text(re.compile("^scikit-learn"))


def test_the_page_for_the_lost(without_scripts: Page) -> None:
    """Nothing is guessed, and no search offered."""
    without_scripts.goto("/tensors/")
    expect(without_scripts.locator("h1")).to_have_text("There is no page here")
    expect(without_scripts.get_by_text("Search the book")).to_be_hidden()
    expect(without_scripts.locator("#meant")).to_have_count(0)
