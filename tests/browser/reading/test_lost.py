"""Whoever asks for a page that is not there is led to the one that was meant."""

import re
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.built import HITS, PHONE, QUERY, Open

MEANT = {
    "/fundamentals/tensrs/": "/fundamentals/tensors/",
    "/autogard.html": "/fundamentals/autograd/",
    "/old/workflow/save-load": "/workflow/save-and-load/",
    "/Glosary": "/reference/glossary/",
    "/how-to-read/%E0%A4%A": "/start/how-to-read/",
}


def test_a_mistyped_address_finds_its_page(open_page: Open) -> None:
    """Pages whose address shares a word come by name, the best first."""
    page = open_page("/")
    found = page.locator("#meant ol a").first
    guesses = {}
    for asked in MEANT:
        page.goto(asked)
        expect(found).to_be_visible()
        guesses[asked] = found.evaluate("it => it.pathname")
    assert guesses == MEANT
    found.click()
    page.wait_for_url(f"**{guesses[asked]}")
    expect(page.locator(QUERY).first).to_have_value("")


def test_the_search_opens_with_the_words_that_were_asked(open_page: Open) -> None:
    """The box holds them; the link opens it with its results, by keyboard as well."""
    page = open_page("/fundamentals/tensors-shape/")
    expect(page.locator(QUERY).first).to_have_value("fundamentals tensors shape")
    page.get_by_role("link", name="Search the book for").press("Enter")
    expect(page.locator(HITS).first).to_be_visible()


def test_the_header_says_so_too(open_page: Open) -> None:
    """Further down it names this page, as it does every other."""
    page = open_page("/fundamentals/tensrs/")
    page.set_viewport_size(PHONE)
    page.evaluate("scrollTo(0, 300)")
    expect(page.locator(".md-header__title--active")).to_have_text(re.compile("There is no page here"))


def test_several_guesses_shut_nobody_out(open_page: Open) -> None:
    """Axe finds nothing while a list is shown."""
    page = open_page("/fundamentals/")
    assert page.locator("#meant li").count() > 3
    assert violations(page) == []


def test_the_search_is_offered_to_the_keyboard(open_page: Open) -> None:
    """A link like its neighbors, reached by Tab; Enter opens the box, ready to be typed in."""
    page = open_page("/xyzzy/qqqq/")
    page.get_by_role("link", name="Go to the first page").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Search the book")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#__search")).to_be_checked()
    expect(page.locator(QUERY).first).to_be_focused()
    assert violations(page) == []


def test_without_a_match_nothing_is_guessed(open_page: Open, origin: str) -> None:
    """An address with no word of the book gets the page as it always was, with a way home."""
    with pytest.raises(HTTPError, match="404"):
        urlopen(f"{origin}/xyzzy/qqqq/")
    page = open_page("/xyzzy/qqqq/")
    expect(page.locator("#meant")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("There is no page here")
    page.locator("article a").first.click()
    page.wait_for_url(f"{origin}/")
