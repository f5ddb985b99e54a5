"""Whether a page shows exactly the blocks that its author wrote, and nothing raw beside them.

Two programs read a page: ours finds what has to run, Markdown's makes what is shown. Where
they disagree, code could be shown that nobody ran.
"""

import re
from collections.abc import Iterator
from html import unescape
from itertools import zip_longest
from pathlib import Path

from tools.page.book import COMMENT, line_of
from tools.page.fences import Fence, fences
from tools.page.includes import expand, whole
from tools.page.shown import shown, unseen
from tools.site.steps.blocks import BLOCK

TAG = re.compile(r"<[^>]+>")
EMPTY = re.compile(
    r"<summary>(?P<one>[^\n]*?)</summary>\s*</details>"
    r'|<p class="admonition-title">(?P<two>[^\n]*?)</p>\s*</div>'
)
SILENT = re.compile(r"<(code|svg|math|script|style|kbd)\b.*?</\1>", re.DOTALL)
DRAWN = re.compile(r"<(svg|math)\b.*?</\1>", re.DOTALL)
CODE = re.compile(r"<(?:code|kbd)\b[^>]*>([^<\n]*+)[<\n](?!/(?:code|kbd)>)")
# The tags that Markdown makes of a page of this book; another could show code that nobody ran.
TAGS = set(
    "a abbr blockquote br button code dd del details div dl dt em figcaption figure h1 h2 h3 h4 "
    "hr img input kbd label li link nav ol p script section small span strong sub summary sup "
    "table tbody td th thead tr ul".split()
)
TAG_NAME = re.compile(r"<([a-zA-Z][\w-]*)(?:[^>]*\s(style)=(?!\"text-align))?")
FORM = "Write ```python alone on a line, one include below it, and ``` in the same column"
STRAY = f"shows a block that is no fence. {FORM}."
# What Markdown leaves as it is -> what it was meant for, and what to write.
RAW = {
    r"[`~´ˋ｀]{3,}": f"a fence that Markdown does not take for one. {FORM}",
    r"\[\^[^\]\s]+\]": "a footnote that is nowhere defined. Add `[^name]: …`, or remove it",
    r"\[[^\]\n]+\]\[[^\]\n]*\]": "a link whose address is nowhere defined. Write [words](address)",
    r"\[!\w+\]": "GitHub's form of a note. Write !!! note and indent its text by four",
    r"(?m)^\s*\[[ xX]\] ": "a list of tasks, which this site does not have. Use a plain list",
    r"==[^=\s][^=\n]*==": "a mark that this site does not have. Use **bold**",
    r"-8<-": "an include that is none. Write it into a fence of its own",
    r"~~\w|\+\+\w|\{(?:[+=~>]{2}|--)|(?m:^)\*\[|(?<!\S):[a-z][a-z0-9_+-]*:(?!\S)": (
        "a sign of another Markdown, which this site does not read. Remove it"
    ),
    r"\$\$|\\\(|\\\[": "a formula that is none. Write $…$, or $$…$$ as a paragraph of its own",
    r"\{\{|\{%": "a template, which this site does not fill in. Remove it",
    r"(?m)^\s*(?:!!!|\?\?\?\+?|===) ": "a fold whose text is not indented by four. Indent it",
    r"\{:?\s*[.#][\w-]+": "attributes that belong to nothing. Put them behind what they change",
}


def problems(html: str, markdown: str, page: str, root: Path) -> Iterator[str]:
    """Say where the HTML of a page shows something else than its author wrote."""
    if hidden := unseen(markdown.replace("\r", "")):
        yield f"{page}:{hidden[0]}: the character {hidden[1]} can't be seen. Remove it."
    found, html = list(fences(markdown)), COMMENT.sub("", html)
    made = [unescape(TAG.sub("", m["body"])).strip("\n") for m in BLOCK.finditer(html)]
    for fence, got in zip_longest(found, made):
        if fence is None:
            line = line_of(markdown, got.partition("\n")[0].strip())
            yield f"{page}:{line}: {STRAY}"
            return
        if not _is_shown(fence, got, page, root):
            yield f"{page}:{fence.line}: this block is shown otherwise, or not. {FORM}."
            return
    rest, words_only = BLOCK.sub("", html), _blanked(markdown, found)
    if several := CODE.search(rest):
        line = line_of(words_only, unescape(several[1]).strip())
        yield f"{page}:{line}: code of several lines stands in a fence. {FORM}."
    for tag, style in TAG_NAME.findall(DRAWN.sub("", rest)):
        if tag.lower() not in TAGS or style:
            told = "is not for this book, where nothing proves what it shows. Write Markdown"
            yield f"{page}:{line_of(words_only, f'<{tag}')}: <{f'{tag} {style}'.strip()}> {told}."
            return
    for fold in EMPTY.finditer(html):
        title = unescape(TAG.sub("", fold["one"] or fold["two"]))
        told = "has nothing in it. Indent its text by four"
        yield f"{page}:{line_of(words_only, title)}: the fold “{title}” {told}."
    prose = unescape(TAG.sub("", SILENT.sub("", rest)))
    for look, told in RAW.items():
        if raw := re.search(look, prose):
            words = prose[raw.start() : raw.end() + 20].strip().partition("\n")[0]
            at = f"{page}:{line_of(words_only, raw[0].strip())}"
            yield f"{at}: “{words}” would be shown as it is: {told}."


def _blanked(markdown: str, found: list[Fence]) -> str:
    """Return a page with the lines of its fences empty."""
    lines = markdown.split("\n")
    for fence in found:
        many, at = fence.code.count("\n") + 2, fence.line - 1
        lines[at : at + many] = [""] * many
    return "\n".join(lines)


def _is_shown(fence: Fence, got: str, page: str, root: Path) -> bool:
    """Tell whether a block shows what its fence says: of a program, its very text."""
    text = expand(fence.code.rstrip("\n"), root, page, fence.line + 1)
    same = got == text.expandtabs(4).strip("\n")  # as Markdown does
    if same and (item := shown(fence)) and item.path.endswith(".py"):
        program = whole((root / item.path).read_text(encoding="utf-8"))
        return got in program.expandtabs(4)
    return same
