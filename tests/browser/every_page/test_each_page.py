"""Each page in a browser: alone on its origin, narrow, for everybody, and its copies run.

A page is loaded once for all of it, and each of its faults is named.
"""

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.built import DESK, Open, too_wide
from tests.browser.contrast import faint
from tests.browser.every_page import copies
from tests.browser.every_page.crowded import crowded
from tests.browser.heard import Heard

# A word in a figure, on a shape.
PLANT = """(shape, at, word) => document.querySelector("figure.drawn svg").insertAdjacentHTML("beforeend",
  `${shape}<text x="${at}" y="23" font-size="11" text-anchor="middle">${word}</text>`)"""
# One fault for each check: what is done to a page, and what is then said of it.
PLANTED = {
    "fetch('http://127.0.0.1:9/').catch(() => {})": "asks another site: http://127.0.0.1:9/",
    "fetch('/none.js')": "gets 404: ",
    "console.error('oh')": "is told by the browser: oh",
    "setTimeout(() => { throw Error('ah') })": "has a script that fails: ah",
    "document.querySelector('article h2').style.width = '2000px'": "is wider than 390 px: <h2",
    "const t = document.querySelector('figure.drawn text'); t.after(t.cloneNode(true))": "cover each",
    f"({PLANT})('<rect x=\"99\" y=\"9\" width=\"60\" height=\"20\"/>', 129, 'too long a word')": "its box",
    f"({PLANT})('', 0, 'half of it')": "touches the screen's edge",
    "document.querySelector('h1').textContent = ''": "empty-heading: ",
    "document.querySelector('article p').style.color = '#bbb'": "light: color-contrast: ",
    "document.querySelector('button.copy').remove()": ".py: 0 copy buttons",
    "document.querySelector('.drawing code').append('x')": ".py: its lesson and its lines that",
    "[...document.querySelectorAll('[data-copy]')].pop().dataset.copy = 'x'": ".py: the copy is not",
}


def faults(page: Page, address: str) -> Iterator[str]:
    """Yield what is wrong with an open page for one who reads to the end."""
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    yield from too_wide(page)
    yield from crowded(page)
    page.set_viewport_size(DESK)
    yield from faint(page)
    yield from copies.wrong(page, address)
    yield from violations(page)


def test_a_page_has_no_fault(open_page: Open, heard: Heard, address: str) -> None:
    """With everything unfolded, at both ends, at two widths, in both schemes."""
    found = [*faults(open_page(address), address), *heard.faults]
    assert not found, "\n".join(found)


def test_each_fault_is_named(open_page: Open, heard: Heard) -> None:
    """A page that has one of every kind is told so at once."""
    address = "/fundamentals/tensors/"
    page = open_page(address)
    for script in PLANTED:
        page.evaluate(f"() => {{ {script} }}")
    said = "\n".join([*faults(page, address), *heard.faults])
    assert [words for words in PLANTED.values() if words not in said] == [], said
