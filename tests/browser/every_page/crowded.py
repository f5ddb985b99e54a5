"""Whether the words of a page's figures have room on a phone."""

from playwright.sync_api import Page

# Pairs of labels of a figure that cover each other by more than a hairline.
CROWDED = """() => [...document.querySelectorAll("figure.drawn")].flatMap(figure => {
  const words = [...figure.querySelectorAll("svg text")]
    .filter(it => it.textContent.trim())
    .map(it => [it.textContent.trim(), it.getBoundingClientRect()]);
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return words.flatMap(([word, box], at) => words.slice(at + 1)
    .filter(([, other]) => over(box, other))
    .map(([other]) => `${figure.id}: “${word}” and “${other}” cover each other`)).slice(0, 3); })"""


def crowded(page: Page) -> list[str]:
    """List labels of an open page's figures that cover each other at its present width."""
    return page.evaluate(CROWDED)
