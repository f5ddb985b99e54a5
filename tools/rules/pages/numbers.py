"""A number that a page states is printed there, stands in a program, or says where it is from.

What proves it stands in its own section, from one `##` to the next, or on the page that its
sentence links to. The opening of a page sums it up: there all of the page counts.
"""

import html
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path, PurePath

from tools.page import book
from tools.page.book import Page
from tools.rules.pages.links import LINK
from tools.site.steps.mathml import INLINE

NUMBER = re.compile(
    r"(?<![^\W_]|\.)(?P<sign>[-−])?"
    r"(?P<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+(?![efg%]))"
    r"(?P<power>[eE][-+]?\d+)?(?!\d|\.\d)(?P<percent>\s?\\?%|\sper ?cent\b)?"
)
ALONE = re.compile(rf"[\s*_`]*{NUMBER.pattern}[\s*_`]*")
# What is no result: a formula, unless it is one number; a version; an address; a tag.
FORMULA = re.compile(rf"(?!\$+[-−+]?[\d.,]*\d\s?\\?%?\$)(?:\$\$.+?\$\$|{INLINE})")
VERSION = re.compile(
    r"\b(?:versions?|CUDA|Python|(?:Py)?torch(?:vision)?|NumPy|Matplotlib|scikit-learn|Altair|"
    r"ONNX|MkDocs|pip|macOS|Ubuntu|CC BY)\s?[=<>~≥≤]{0,2}\s?\d+\.\d+(?!\d|\s?%)"
    r"(?:(?:,| or| and| to) \d+\.\d+)*|\b\d+\.\d+(?= or (?:newer|later)\b)",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?<=\])\([^)\s]*|</?[a-z][^>]*>", re.IGNORECASE)
OUTSIDE = re.compile(r"(?<=[(<\"'])https:")
CELLS = re.compile(r"\||</t[dh]>")
SENTENCE = re.compile(r"(?<=[.?!;])\s+(?=[A-Z])")
MARK = re.compile(r"<!--\s*reckoned\b:?\s*(?P<why>.*?)\s*-->")
ASIDE = re.compile(r'^\s*""".*?"""|#.*', re.MULTILINE)
WORDS = re.compile(r"<text(?![^>]*\btick\b)[^>]*>([^<]*)")
# What counts of a file: a program without its remarks, the words in a figure, not its ticks.
PROVES = {
    ".out": str,
    ".py": lambda text: ASIDE.sub("", text),
    ".svg": lambda text: "\n".join(WORDS.findall(text)),
}
MEND = (
    "Say what a program prints, link to where it is from, or, where you worked it out, end the "
    "line with <!-- reckoned: how -->"
)
Known = tuple[Decimal, bool]  # a number, and whether all of its digits are known


def problems(page: Page, root: Path) -> Iterator[str]:
    """Say which numbers of a page nothing proves, and which marks nothing needs."""
    lines, known = page.text.split("\n"), _known(page, root)
    ends = [number for number, level, _ in page.headings() if level == 2]
    ends.append(len(lines) + 1)
    about = page.line_of("description:"), str(page.meta.get("description", ""))
    for number, line in [about, *page.written()]:
        if number == ends[0]:
            section = "\n".join(lines[ends.pop(0) - 1 : ends[0] - 1])
            known = _known(Page(page.path, section), root)
        open_ones = list(_unproven(line, page, known, root))
        above = lines[number - 2].strip()
        mark = MARK.search(lines[number - 1]) or (number > 1 and MARK.fullmatch(above))
        at = f"{page.path}:{number}"
        if mark and not mark["why"]:
            yield f"{at}: the mark says not how. Write <!-- reckoned: how -->."
        elif mark and not open_ones and line.strip():
            yield f"{at}: nothing here needs the mark “reckoned”. Remove it."
        elif open_ones and not mark:
            yield f"{at}: nothing in this section prints {', '.join(open_ones)}. {MEND}."


def _unproven(line: str, page: Page, known: set[Known], root: Path) -> Iterator[str]:
    """Yield the numbers of a line that neither its section proves nor a link."""
    table = CELLS.search(line)
    row = CELLS.split(line.strip().strip("|"))
    for place, words in enumerate(row if table else SENTENCE.split(line)):
        if OUTSIDE.search(words):
            continue
        said = html.unescape(words)
        for what in (FORMULA, VERSION, ADDRESS):
            said = what.sub(" ", said)
        every = table and place and ALONE.fullmatch(said)
        # Without decimals or a percent sign a number is counted, not measured.
        found = (n for n in NUMBER.finditer(said) if every or re.search(r"[.eE%]|cent", n[0]))
        open_ones = [n for n in found if not _proven(n, known)]
        if open_ones:
            found = LINK.finditer(words)
            inside = (link["target"] for link in found if not link["image"])
            linked = set().union(*(_linked(target, page, root) for target in inside))
            yield from (n[0].strip() for n in open_ones if not _proven(n, linked))


def _linked(target: str, page: Page, root: Path) -> set[Known]:
    """Return the numbers known on a page of the book that a sentence links to."""
    path = book.led(page.path, target)
    return _known(book.read(root, path), root) if (root / path).is_file() else set()


def _known(page: Page, root: Path) -> set[Known]:
    """Return the numbers that a page's programs hold, print or draw; of a lab, its cells."""
    found: set[Known] = set()
    for path in {page.path, *page.shows()}:
        kind = PurePath(path).suffix
        if kind in PROVES and (root / path).is_file():
            text = (root / path).read_text("utf-8", errors="replace")
            text, exact = PROVES[kind](text), kind == ".py"
            for number in NUMBER.finditer(text):
                value, shift = _value(number), 2 if number["percent"] else 0
                found |= {(value, exact), (value.scaleb(shift), exact)}
    return found


def _value(found: re.Match) -> Decimal:
    """Return the number that was written, a percentage as a share."""
    digits = found["digits"].replace(",", "") + (found["power"] or "")
    value = Decimal(digits).scaleb(-2 if found["percent"] else 0)
    return -value if found["sign"] else value


def _proven(found: re.Match, known: set[Known]) -> bool:
    """Tell whether a number is one of those known, as it is or rounded."""
    said = _value(found)
    last = said.as_tuple().exponent
    scales = (0, -2) if found["percent"] else (0,)  # printed as 97.8 or as 0.978
    for value, exact in known:
        if said.is_signed() and not value.is_signed():
            continue
        for one in map(value.scaleb, scales):
            rounds = exact or one.as_tuple().exponent <= last
            if rounds and abs(abs(one) - abs(said)) * 2 <= Decimal(1).scaleb(last):
                return True
    return False
