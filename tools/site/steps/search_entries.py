"""What the search knows of a page: an entry for each heading, term, name and error."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

SCRIPT = "assets/search/entries.js"
# Drawings, formulas, words within code, lines under snippets, the page's own links are left out.
SILENT = re.compile(
    r'<svg\b.*?</svg>|<math\b.*?</math>|<button\b.*?</button>|<a class="headerlink".*?</a>'
    r'|<p class="(?:minutes|moved|used|next)"[^>]*>.*?</p>|<footer class="snippet-line">.*?</footer>'
    r'|<ul class="page-links">.*?</ul>|<nav\b.*?</nav>|<span class="(?:c1|sd|s1|s2)">.*?</span>'
    r'|<details class="(?:new-names|compare|numbers)">.*?</details>',
    re.DOTALL,
)
HEADINGS = {"h1", "h2", "h3"}
LINES = {"p", "li", "dd", "tr", "summary", "figcaption", "h4", "h5", "h6", "div", "dl"}
NAME = re.compile(r"[^\W\d]\w*")
MESSAGE = re.compile(
    r"(?m)^(?:\w+\.)*[A-Z]\w*(?:Error|Warning|Exception|Interrupt|Iteration|Exit)\b(?::|$)"
    r".*(?:\n[ \t]+.+)*"
)
# What names everything and explains little comes last, as does what is not for readers.
WEIGHTS = {"index": 0.5, "contributing/": 0.15, "reference/notes": 0.3, "labs/": 0.75}
WEIGHTS |= {"reference/cheat-sheet": 0.8, "reference/verified": 0}


@dataclass
class Entry:
    """One place that a result may lead to; an error has its message as its text."""

    kind: str  # page, section, term, name, or error
    anchor: str
    title: str = ""
    text: str = ""
    names: set[str] = field(default_factory=set)  # what its programs are made of

    def row(self) -> list:
        """Return the entry as the script holds it."""
        lines = (" ".join(line.split()) for line in self.text.split("\n"))
        text = "\n".join(line for line in lines if line)
        return [self.kind[0], self.anchor, self.title, text, " ".join(sorted(self.names))]


class _Reader(HTMLParser):
    """Divides a page's HTML into entries."""

    def __init__(self) -> None:
        super().__init__()
        self.entries = [Entry("page", "")]
        self.section = self.entries[0]  # which goes on after a list of terms
        self.into: list[str] | None = None  # the words of a title or of a block of code
        self.output: str | None = None  # where the program stands whose output is read
        self.fails = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an entry, a block of code or a line of text."""
        has = {name: value or "" for name, value in attrs}
        if tag in ("h1", "pre"):
            self.into = []
        elif tag in HEADINGS:
            self.section = self._begin("section", has.get("id", ""))
        elif tag == "dt" and has.get("id"):
            self._begin("name" if has["id"].startswith("name-") else "term", has["id"])
        elif tag in LINES:
            self.entries[-1].text += "\n"
        kinds = has.get("class", "").split()
        if "highlight" in kinds:
            program = has.get("id", "").replace("output-", "snippet-", 1)
            self.output = (program or self.section.anchor) if "output" in kinds else None
            self.fails = "error" in kinds

    def handle_endtag(self, tag: str) -> None:
        """End what began."""
        said = "".join(self.into or ())
        if self.into is not None and (tag in HEADINGS or tag == "dt"):
            self.entries[-1].title, self.into = " ".join(said.split()), None
        elif tag == "pre":
            self.into = None
            self._code(said)
        elif tag == "dl":
            self.entries.append(self.section)
        elif tag in ("td", "th"):
            self.entries[-1].text += " "

    def handle_data(self, data: str) -> None:
        """Keep words where they belong."""
        if self.into is None:
            self.entries[-1].text += data
        else:
            self.into.append(data)

    def _begin(self, kind: str, anchor: str) -> Entry:
        self.into = []
        self.entries.append(Entry(kind, anchor))
        return self.entries[-1]

    def _code(self, text: str) -> None:
        """Take the names of a program, or the messages of an output."""
        if self.output is None:
            self.entries[-1].names.update(NAME.findall(text))
            return
        for match in MESSAGE.finditer(text):
            said = (text[match.start() :] if self.fails else match[0]).replace(": ...", ": ")
            self.entries += [Entry("error", self.output, "", said), self.section]
            if self.fails:
                break


def entries(html: str) -> list[list]:
    """Return the entries of a page, an error after its section.

    Args:
        html: The page's content, as the site finishes it.

    Returns:
        A row for each entry: the first letter of its kind, its anchor, its title, its
        text with a line for each paragraph, and the names in its code. An error has no
        title of its own.
    """
    reader = _Reader()
    reader.feed(SILENT.sub("", html))
    reader.close()
    once = {id(entry): entry for entry in reader.entries}
    return [entry.row() for entry in once.values()]


def weight(page: str) -> float:
    """Return how much a page counts, by its path under docs/; nothing for 0."""
    return next((it for start, it in WEIGHTS.items() if page.startswith(start)), 1)


def script(pages: Iterable[tuple[tuple[str, str, str], str, list[list]]]) -> str:
    """Return the script that the search reads.

    Args:
        pages: The title, the address as Markdown and the description of each page, its
            path under docs/, and its entries.

    Returns:
        JavaScript that gives the pages to whoever runs it, as `bookPages`.
    """
    rows = [
        [address.removesuffix("index.md"), title, about, weight(uri), found]
        for (title, address, about), uri, found in pages
        if weight(uri)
    ]
    return f"self.bookPages={json.dumps(rows, ensure_ascii=False, separators=(',', ':'))}\n"
