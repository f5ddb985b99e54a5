"""What the search reads of a page: its words, without drawings and colours of code."""

import re

# Drawings, formulas, the lines under snippets and the page's own links are not searched.
SILENT = re.compile(
    r"<svg\b.*?</svg>|<math\b.*?</math>"
    r'|<footer class="snippet-line">.*?</footer>|<ul class="page-links">.*?</ul>'
    r'|<details class="(?:new-names|compare|numbers)">.*?</details>',
    re.DOTALL,
)
COLOURS = re.compile(r"</?span\b[^>]*>")
TERM = re.compile(r'<a class="term"[^>]*>(.*?)</a>')
# Pages that name everything and explain little come last; the table of runs not at all.
WEIGHTS = {"reference/": {"boost": 0.2}, "reference/verified.md": {"exclude": True}}


def weight(page: str) -> dict:
    """Return how the search treats a page, unless its front matter says otherwise."""
    return WEIGHTS.get(page, WEIGHTS["reference/"] if page.startswith("reference/") else {})


def searchable(html: str) -> str:
    """Return a page's content as the search index needs it.

    Spans and drawings would only make the reading slow: most of a page's tags are theirs.
    """
    return TERM.sub(r"\1", COLOURS.sub("", SILENT.sub("", html)))
