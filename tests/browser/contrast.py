"""Whether the words of an open page can be read: axe is asked once about each look."""

from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.built import to_scheme

# What a look is: letters, the paper behind them, and for a link the words around it.
# Of each look that is new, the first and the last visible word get it as an attribute.
MARK = """(known) => {
  const papers = new Map([[document.documentElement, ""]]);
  const paper = (it) => {
    if (!papers.has(it)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(it);
      const own = [backgroundColor, backgroundImage, opacity].join();
      const behind = paper(it.parentElement);
      papers.set(it, own === "rgba(0, 0, 0, 0),none,1" ? behind : `${own} on ${behind}`);
    }
    return papers.get(it); };
  const letters = (it) => {
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(it);
    const large = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
    return [color, large ? "large" : "small", textDecorationLine].join(); };
  const first = new Map(), last = new Map();
  for (const it of document.querySelectorAll("body *")) {
    it.removeAttribute("data-look");
    const says = [...it.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
    if (!says || !it.checkVisibility({ visibilityProperty: true })) continue;
    const link = it.closest("a"), around = link ? letters(link.parentElement) : "";
    const look = [letters(it), paper(it), link && letters(link), around].join(" | ");
    if (!first.has(look)) first.set(look, it);
    last.set(look, it);
  }
  known.forEach((look) => (first.delete(look), last.delete(look)));
  for (const looks of [first, last]) looks.forEach((it, look) => (it.dataset.look = look));
  return first.size; }"""
# A look is read once axe is sure of it: what it can't tell on one page it may on another.
RUN = """async (rules) => {
  const options = { runOnly: { type: "rule", values: rules }, elementRef: true };
  const { violations, incomplete } = await axe.run("[data-look]", options);
  const unsure = new Set([...violations, ...incomplete].flatMap(({ nodes }) =>
    nodes.map(({ element }) => element.closest("[data-look]").dataset.look)));
  const looks = [...document.querySelectorAll("[data-look]")].map((it) => it.dataset.look);
  violations.forEach(({ nodes }) => nodes.forEach((it) => delete it.element));
  return { violations, read: looks.filter((look) => !unsure.has(look)) }; }"""
read: set[str] = set()


def faint(page: Page) -> list[str]:
    """List what is too faint to read, in the light scheme and then in the dark one.

    Args:
        page: the page as a reader sees it now; it stays dark.
    """
    found = []
    for scheme in ("light", "dark"):
        to_scheme(page, scheme)
        if page.evaluate(MARK, sorted(read)):
            said = axe.run(page, RUN, axe.COLORS)
            read.update(said["read"])
            found += [f"{scheme}: {line}" for line in axe.told(said["violations"])]
    return found
