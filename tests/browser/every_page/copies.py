"""What the copy buttons of a page give: exactly the programs that ran."""

from collections.abc import Iterator

from playwright.sync_api import Page

from tests.browser import proven

# Each button is pressed by a click of its own; the clipboard only notes what it is given.
PRESS = """() => {
  const given = [];
  navigator.clipboard.writeText = async (text) => given.push(text);
  return [...document.querySelectorAll(".highlight.language-python")].map((block) => {
    given.length = 0;
    const buttons = [...block.querySelectorAll("button.copy")];
    for (const it of buttons) it.checkVisibility({ visibilityProperty: true }) && it.click();
    return [...given]; }); }"""
# Lesson and fold of each program that draws, joined as they are read, and what is copied.
JOINED = """() => [...document.querySelectorAll("details.drawing")].map((fold) => {
  const block = document.querySelector(`.snippet:not(.excerpt)[data-file="${fold.dataset.file}"]`);
  const text = (it) => it.querySelector("pre code").textContent;
  return [fold.dataset.file, text(block) + text(fold) === block.dataset.copy]; })"""


def wrong(page: Page, address: str) -> Iterator[str]:
    """Say what the copy buttons of a page, opened with its folds, give that did not run."""
    given = page.evaluate(PRESS)
    names = proven.programs(address)
    cells = proven.cells(address)
    expected = [*map(proven.text, names), *(f"{cell}\n" for cell in cells)]
    if len(given) != len(expected):
        yield f"{len(given)} blocks of Python, but its source has {len(expected)}"
        return
    names += [f"cell {number}" for number, _ in enumerate(cells, 1)]
    for name, copies, text in zip(names, given, expected):
        if len(copies) != 1:
            yield f"{name}: {len(copies)} copy buttons that can be pressed, not 1"
        elif copies != [text]:
            yield f"{name}: the copy is not what ran, it is\n{copies[0]}"
    for name, same in page.evaluate(JOINED):
        if not same:
            yield f"{name}: its lesson and its lines that draw, joined, are not the copy"
    for name in names if not cells else []:
        yield from proven.unproven(name)
