"""What axe says about an open page."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOR_RULES = ["color-contrast", "link-in-text-block"]
# A page has thousands of words of code in a few looks. One word of each look stays as it
# is, the others lose their <span>, which says nothing but their color.
THIN_OUT = """() => {
  const looks = new Set(), twins = [];
  for (const word of document.querySelectorAll(".highlight code span")) {
    if (word.childElementCount || word.getAttributeNames().join() !== "class") continue;
    const { color, backgroundColor, fontWeight } = getComputedStyle(word);
    const block = word.closest(".highlight").className;
    const look = [color, backgroundColor, fontWeight, block].join();
    if (looks.has(look)) twins.push(word);
    looks.add(look);
  }
  for (const word of twins) word.replaceWith(word.textContent);
  document.body.normalize(); }"""


def violations(page: Page) -> str:
    """Return what breaks WCAG 2.2 AA or best practice, colors aside, in words.

    Args:
        page: the page as a reader sees it now.
    """
    colors = {rule: {"enabled": False} for rule in COLOR_RULES}
    return _found(page, {"runOnly": {"type": "tag", "values": TAGS}, "rules": colors})


def faint(page: Page) -> str:
    """Return what is too faint to read in the scheme that the page shows.

    Args:
        page: the page as a reader sees it now.
    """
    return _found(page, {"runOnly": {"type": "rule", "values": COLOR_RULES}})


def _found(page: Page, options: dict) -> str:
    """Run axe and put its violations into words."""
    page.evaluate(THIN_OUT)
    options["resultTypes"] = ["violations"]
    lines = []
    for violation in Axe().run(page, options=options).response["violations"]:
        lines.append(f"{violation['id']}: {violation['help']} ({violation['helpUrl']})")
        for node in violation["nodes"][:5]:
            lines.append(f"    {node['html'][:160]}")
            lines.append(f"      {node['failureSummary'].splitlines()[1].strip()}")
    return "\n".join(lines)
