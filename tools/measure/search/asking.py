"""What the search of an open page of the built site answers."""

from typing import NamedTuple

from playwright.sync_api import Page

BOX = "[data-md-component=search-query]"
ANSWERED = "(query) => document.querySelector('.md-search-result__meta').dataset.query === query"
ANSWER = """() => ({
  told: document.querySelector(".md-search-result__meta").textContent,
  hits: [...document.querySelectorAll(".md-search-result__link")]
    .map((it) => it.pathname.slice(1) + it.hash),
  heights: [...document.querySelectorAll(".md-search-result__item")]
    .map((it) => it.getBoundingClientRect().height) })"""
NOTHING = ("The book has nothing on", "No program of the book has")


class Answer(NamedTuple):
    """What the search says of a query."""

    told: str  # the line above the results
    hits: list[str]  # where they lead, a page's address and its anchor
    heights: list[float]

    @property
    def pages(self) -> list[str]:
        """The pages, each once, best first."""
        return list(dict.fromkeys(hit.partition("#")[0] for hit in self.hits))

    @property
    def nothing(self) -> bool:
        """Whether the book lacks what was asked for, and says so."""
        return self.told.startswith(NOTHING)


def ask(page: Page, query: str) -> Answer:
    """Type a query into the box of an open page and return what is answered.

    Args:
        page: A page of the built site, in a browser.
        query: What is typed; the box makes one line of it.

    Raises:
        TimeoutError: nothing is answered.
    """
    box = page.locator(BOX).first
    box.fill(query)
    box.press("End")  # the theme reads the box when a key is let go
    page.wait_for_function(ANSWERED, arg=box.input_value().strip())
    return Answer(**page.evaluate(ANSWER))
