"""What the search reads of a page: its words, without drawings and colours of code."""

import re

# Drawings, formulas, the lines under snippets and the page's own links are not searched.
SILENT = re.compile(
    r"<svg\b.*?</svg>|<math\b.*?</math>"
    r'|<p class="(?:minutes|moved)"[^>]*>.*?</p>|<footer class="snippet-line">.*?</footer>|<ul class="page-links">.*?</ul>'
    r'|<details class="(?:new-names|compare|numbers)">.*?</details>',
    re.DOTALL,
)
COLOURS = re.compile(r"</?span\b[^>]*>")
TERM = re.compile(r'<a class="term"[^>]*>(.*?)</a>')
# Each term of the glossary is a result of its own: what has a heading is one.
ENTRY = re.compile(r'<dt (id="term-[^"]*")>(.*?)</dt>')
# What names everything and explains little comes last, as does what is not for readers.
LAST = ("reference/", "contributing/")
SILENT_PAGE = "reference/verified.md"


def weight(page: str) -> dict:
    """Return how the search treats a page, unless its front matter says otherwise."""
    if page == SILENT_PAGE:
        return {"exclude": True}
    return {"boost": 0.2} if page.startswith(LAST) else {}


def searchable(html: str) -> str:
    """Return a page's content for the search, without spans and drawings."""
    text = TERM.sub(r"\1", COLOURS.sub("", SILENT.sub("", html)))
    return ENTRY.sub(r"<h2 \1>\2</h2>", text)
