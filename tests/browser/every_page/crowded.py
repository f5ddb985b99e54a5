"""Whether the words of a page's figures have room on a phone."""

from playwright.sync_api import Page

# Labels of a figure that cover each other by more than a hairline, that stick out of the drawn
# box in which they stand, or that touch the edge of the screen. A box is a closed shape of a few
# points that is smaller than half of the figure and large enough to be meant for the word.
CROWDED = r"""() => [...document.querySelectorAll("figure.drawn")].flatMap(figure => {
  const place = it => it.getBoundingClientRect();
  const size = it => it.width * it.height;
  const words = [...figure.querySelectorAll("svg text")]
    .filter(it => it.textContent.trim())
    .map(it => [it.textContent.trim(), place(it)]);
  const seen = ({ fill, fillOpacity, stroke, strokeOpacity }) =>
    fill !== "none" && +fillOpacity || stroke !== "none" && +strokeOpacity;
  const boxes = [...figure.querySelectorAll("svg rect, svg path[d$=Z i]")]
    .filter(it => !it.closest("defs, text") && seen(getComputedStyle(it)))
    .filter(it => (it.getAttribute("d") ?? "").length < 500)
    .map(place).filter(it => size(it) < size(place(figure.querySelector("svg"))) / 2);
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  const holds = (box, { left, right, top, bottom, width, height }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
      && box.width > width / 2 && box.height > height / 2;
  };
  const faults = words.flatMap(([word, box], at) => {
    const found = words.slice(at + 1).filter(([, other]) => over(box, other))
      .map(([other]) => `“${word}” and “${other}” cover each other`);
    const around = boxes.filter(it => holds(it, box)).sort((a, b) => size(a) - size(b))[0];
    if (around && (box.left < around.left - 1 || box.right > around.right + 1))
      found.push(`“${word}” sticks out of its box`);
    if (box.left < 1 || box.right > innerWidth - 3) found.push(`“${word}” touches the screen's edge`);
    return found;
  });
  return faults.slice(0, 5).map(it => `${figure.id}: ${it}`); })"""


def crowded(page: Page) -> list[str]:
    """List labels of an open page's figures that lack room at its present width."""
    return page.evaluate(CROWDED)
