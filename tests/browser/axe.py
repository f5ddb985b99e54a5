"""What axe says about an open page."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLORS = ["color-contrast", "link-in-text-block"]
RUN = "async ([part, options]) => (await axe.run(part, options)).violations"
# A <span> in code says nothing but its color.
WITHOUT_COLORS = """() => {
  for (const word of document.querySelectorAll(".highlight code span")) {
    if (!word.childElementCount && word.getAttributeNames().join() === "class")
      word.replaceWith(word.textContent);
  }
  document.body.normalize(); }"""


def violations(page: Page, part: str = "html") -> list[str]:
    """List what breaks WCAG 2.2 AA or best practice, colors aside; code loses its colors.

    Args:
        page: the page as a reader sees it now.
        part: a selector of the parts that are looked at.
    """
    page.evaluate(WITHOUT_COLORS)
    options = {
        "runOnly": {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": False} for rule in COLORS},
        "resultTypes": ["violations"],
    }
    return told(run(page, RUN, [part, options]))


def run(page: Page, script: str, arguments: list) -> list[dict] | dict:
    """Return what a script says that needs axe."""
    if not page.evaluate("!!window.axe"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(script, arguments)


def told(violations: list[dict]) -> list[str]:
    """Put violations into words."""
    lines = []
    for violation in violations:
        lines.append(f"{violation['id']}: {violation['help']} ({violation['helpUrl']})")
        for node in violation["nodes"][:5]:
            why = node["failureSummary"].splitlines()[1].strip()
            lines.append(f"    {node['html'][:160]}\n      {why}")
    return lines
