"""A Python-Markdown extension that turns `$x^2$` and `$$ … $$` into MathML."""

import re
import xml.etree.ElementTree as ET
from functools import lru_cache

from latex2mathml.converter import convert
from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

INLINE = r"(?<![\\$])\$(?![\s$])((?:\\.|[^$\\])+?)(?<!\s)\$(?![\d$])"
BLOCK = re.compile(r"\A[ ]{0,3}\$\$(.+?)\$\$[ ]*\Z", re.DOTALL)
# A named function needs a thin space before what it is applied to, unless a bracket follows.
APPLIED = re.compile(r"(\\(?:exp|ln|log|max|min|sin|cos|tanh))\s+(?=[A-Za-z0-9\\])(?!\\left)")
PUNCTUATION = re.compile(r"[.,;:!?)]+(?!\w)")
UNKNOWN = re.compile(r"\\[A-Za-z]+")
# MathML elements that need exactly this many parts.
PARTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2}
PARTS |= {"msubsup": 3, "munderover": 3}


class FormulaError(ValueError):
    """A formula that cannot be turned into MathML."""


def flaw(math: str) -> str | None:
    """Return what is wrong with a formula's MathML, or None."""
    try:
        root = ET.fromstring(math)
    except ET.ParseError:
        return "has an & outside aligned rows or a matrix"
    for element in root.iter():
        name = element.tag.rpartition("}")[2]
        if len(element) != PARTS.get(name, len(element)):
            return "lacks an argument of a command such as \\frac"
        if unknown := UNKNOWN.search(element.text or ""):
            return f"uses {unknown[0]}, which latex2mathml does not know"
    return None


@lru_cache(maxsize=4096)
def mathml(latex: str, display: str) -> str:
    """Turn LaTeX into a `<math>` element, inline or block; a FormulaError says what is wrong."""
    latex = latex.strip()
    try:
        source = APPLIED.sub(r"\1\\,", latex.replace("{aligned}", "{align*}"))
        math = convert(source, display=display)
        why = flaw(math)
    except Exception as error:  # the converter has no common base class
        why = f"is not valid LaTeX ({str(error) or type(error).__name__})"
    if why:
        raise FormulaError(f"the formula ${latex}$ {why}; correct it")
    return math


class InlineMath(InlineProcessor):
    """`$…$` inside a line; a dollar followed by a space or a digit stays a dollar."""

    def handleMatch(self, match: re.Match, data: str):  # noqa: N802
        """Return the formula, with the punctuation that may not leave it, and where they stood."""
        html, end = mathml(match[1], "inline"), match.end(0)
        if after := PUNCTUATION.match(data, end):
            html, end = f'<span class="kept">{html}{after[0]}</span>', after.end()
        return self.md.htmlStash.store(html), match.start(0), end


class BlockMath(BlockProcessor):
    """A paragraph that is one `$$ … $$`."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """Tell whether a paragraph is a formula."""
        return BLOCK.match(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Add the formula in a box that scrolls by itself."""
        formula = BLOCK.match(blocks.pop(0))[1]
        marks = {"class": "formula", "tabindex": "0", "role": "group"}
        box = ET.SubElement(parent, "div", marks | {"aria-label": "Formula"})
        box.text = self.parser.md.htmlStash.store(mathml(formula, "block"))


class MathExtension(Extension):
    """Registers both kinds of formula: after code spans, before backslash escapes."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register them."""
        md.ESCAPED_CHARS.append("$")
        md.inlinePatterns.register(InlineMath(INLINE, md), "inline-math", 185)
        md.parser.blockprocessors.register(BlockMath(md.parser), "block-math", 95)


def makeExtension(**options: object) -> MathExtension:  # noqa: N802
    """Return the extension; the name is Python-Markdown's."""
    return MathExtension(**options)
