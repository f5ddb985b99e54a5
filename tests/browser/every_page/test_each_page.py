"""Each page in a browser: alone on its origin, narrow, for everybody, and its copies run.

A page is loaded once for all of it, and each of its faults is named.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser import heard
from tests.browser.axe import violations
from tests.browser.built import PHONE, UNFOLD, WIDTH, Blank
from tests.browser.contrast import faint
from tests.browser.every_page import copies

TOO_WIDE = """() => [...document.querySelectorAll("article *")]
  .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
  .slice(0, 5).map(it => it.outerHTML.slice(0, 120))"""
# One fault for each check: what is done to a page, and what is then said of it.
PLANTED = {
    "fetch('http://127.0.0.1:9/').catch(() => {})": "asks another site: http://127.0.0.1:9/",
    "fetch('/none.js')": "gets 404: ",
    "console.error('oh')": "has a complaint on the console: oh",
    "setTimeout(() => { throw Error('ah') })": "has a script that fails: ah",
    "document.querySelector('article h2').style.width = '2000px'": "is wider than 390 px: <h2",
    "document.querySelector('h1').textContent = ''": "empty-heading: ",
    "document.querySelector('article p').style.color = '#bbb'": "light: color-contrast: ",
    "document.querySelector('button.copy').remove()": ".py: 0 copy buttons",
    "document.querySelectorAll('.highlight')[2].dataset.copy = 'x'": ".py: the copy is not",
}


@pytest.fixture(scope="module")
def window(reader: BrowserContext, origin: str) -> Iterator[tuple[Page, list[str]]]:
    """Return one window for all pages, and what is heard from it."""
    page = reader.new_page()
    yield page, heard.faults(page, origin)
    page.close()


def test_a_page_has_no_fault(window: tuple[Page, list[str]], address: str) -> None:
    """With everything unfolded, at both ends, at two widths, in both schemes."""
    page, complaints = window
    complaints.clear()
    opened(page, address)
    found = [*faults(page, address), *complaints]
    assert not found, "\n".join(found)


def test_each_fault_is_named(blank: Blank, origin: str) -> None:
    """A page that has one of every kind is told so at once."""
    page = blank()
    complaints = heard.faults(page, origin)
    opened(page, "/fundamentals/tensors/")
    for script in PLANTED:
        page.evaluate(f"() => {{ {script} }}")
    said = "\n".join([*faults(page, "/fundamentals/tensors/"), *complaints])
    assert [words for words in PLANTED.values() if words not in said] == [], said


def opened(page: Page, address: str) -> None:
    """Open an address as a reader who unfolds everything and reads to the end."""
    page.emulate_media(color_scheme="light")
    page.goto(address)
    page.evaluate(UNFOLD)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")


def faults(page: Page, address: str) -> Iterator[str]:
    """Yield what is wrong with an open page."""
    page.set_viewport_size({"width": PHONE, "height": 900})
    if page.evaluate(WIDTH) > PHONE:
        yield from (f"is wider than {PHONE} px: {it}" for it in page.evaluate(TOO_WIDE))
    page.set_viewport_size({"width": 1280, "height": 900})
    yield from faint(page)
    yield from copies.wrong(page, address)
    yield from violations(page)
