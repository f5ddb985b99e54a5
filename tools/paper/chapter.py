"""One page of the site as a chapter on paper: nothing to click, nothing folded."""

import re

from bs4 import BeautifulSoup, Tag

SCREEN_ONLY = (
    "button, script, template, .headerlink, .page-links, .new-names, .compare, .numbers,"
    " .progress-panel"
)
MACHINE_ONLY = ("data-copy", "data-live", "data-file", "tabindex", "download", "title")
# What the line under a snippet says about its button.
BUTTON = re.compile(r": the copy button takes .*")
OPEN, READ = "then open.", "then read on."
# The section that leads to the next page.
NEXT = "next"


def chapter(soup: BeautifulSoup) -> Tag:
    """Return a page's text as it is printed, in the words of the page.

    Args:
        soup: the page.
    """
    article = soup.find("article").extract()
    article.name = "div"
    for tag in article.select(SCREEN_ONLY):
        tag.decompose()
    for line in article.select(".snippet-line"):
        for text in line.find_all(string=BUTTON):
            text.replace_with(BUTTON.sub("", text))
    for tabs in article.select(".tabbed-set"):
        _one_after_the_other(tabs, soup)
    for card in article.select("details.question"):
        _predicted_first(card)
    for fold in article.find_all("details"):
        fold["open"] = ""
    for tag in article.find_all(True):
        for name in MACHINE_ONLY:
            del tag[name]
    if (heading := article.find("h2", id=NEXT)) is not None:
        _without_its_section(heading)
    return article


def outlined(article: Tag, depth: int) -> None:
    """Let a chapter's headings stand as deep in the outline of the book as its part says."""
    for heading in article.find_all(["h1", "h2", "h3", "h4"]):
        heading["aria-level"] = str(int(heading.name[1]) + depth)


def sections(article: Tag) -> list[tuple[str, str]]:
    """Return id and HTML of each heading that the table of contents names."""
    found = article.find_all("h2", id=True)
    return [(heading["id"], heading.decode_contents()) for heading in found]


def _one_after_the_other(tabs: Tag, soup: BeautifulSoup) -> None:
    """Show every tab under its name."""
    names = [label.decode_contents() for label in tabs.select(".tabbed-labels > label")]
    blocks = tabs.select(".tabbed-content > .tabbed-block")
    for name, block in zip(names, blocks, strict=True):
        title = soup.new_tag("p", attrs={"class": "tab-title"})
        title.append(BeautifulSoup(name, "html.parser"))
        block.insert(0, title)
        tabs.insert_before(block)
    tabs.decompose()


def _without_its_section(heading: Tag) -> None:
    """Remove a heading and what it heads: on paper the next chapter is the next leaf."""
    for tag in heading.find_next_siblings():
        if tag.name == heading.name:
            break
        tag.extract()
    heading.extract()


def _predicted_first(card: Tag) -> None:
    """Put what a prediction card hides under the program that it asks about."""
    for text in card.summary.find_all(string=re.compile(OPEN)):
        text.replace_with(text.replace(OPEN, READ))
    program = card.find_next_sibling(True)
    if program is None or "snippet" not in program.get("class", []):
        return
    place = program
    if (below := program.find_next_sibling(True)) and "output" in below.get(
        "class", []
    ):
        place = below
    hidden = [
        tag for tag in card.find_all(True, recursive=False) if tag.name != "summary"
    ]
    if place is program and "output" in hidden[0].get("class", []):
        program["class"] = [*program["class"], "with-output"]
    for tag in reversed(hidden):
        place.insert_after(tag)
