"""A chapter's prose as plain Markdown, for notebooks."""

import posixpath
import re
from collections.abc import Iterator

from tools.page.book import led
from tools.page.fences import Fence, fences

FOLD = re.compile(r"^( *)(?:!!!|\?\?\?\+?|===!?\+?) *([\w-]*)(?: *\"(.*)\")? *$")
FIGURE = re.compile(r"^ *!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})? *\n", re.MULTILINE)
ATTRIBUTES = re.compile(r"\{:?(?: *[.#][\w-]+| *[\w-]+=\"[^\"]*\")+ *\}")
HTML = re.compile(
    r"(?ms)^ *</?(?:div|section|figure|link|script)[^>]*>(?:</script>)?\n"
    r"|^ *<!--.*?-->\n| *<!--.*?-->"
)
PAGE = re.compile(r"(?:(?:^|/)index)?\.(?:md|py)$")
LINK = re.compile(
    r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!https?:|mailto:)([^)\s]*)[^)]*\)"
)


def folder(uri: str) -> str:
    """Return the folder of the site that holds a page, from its path under docs/."""
    place = PAGE.sub("", uri)
    return f"{place}/" if place else ""


def relative(address: str, uri: str) -> str:
    """Return an address as seen from a page; that of a folder ends with a slash."""
    seen = posixpath.relpath(address or ".", folder(uri) or ".")
    return f"{seen}/" if not address or address.endswith("/") else seen


def pieces(markdown: str) -> Iterator[str | Fence]:
    """Yield the prose and the fences of a page, in order."""
    lines, start = markdown.split("\n"), 0
    for fence in fences(markdown):
        yield "\n".join(lines[start : fence.line - 1])
        yield fence
        start = fence.line + fence.code.count("\n") + fence.closed
    yield "\n".join(lines[start:])


def prose(text: str, page: str, site_url: str) -> str:
    """Return prose as plain Markdown; without the book's address its inner links become text."""
    text = HTML.sub("", FIGURE.sub("", text))
    text = LINK.sub(lambda match: _absolute(match, page, site_url), text)
    return re.sub(r"\n{3,}", "\n\n", ATTRIBUTES.sub("", text)).strip()


def _absolute(match: re.Match, page: str, site_url: str) -> str:
    words, target = match.groups()
    if not site_url:
        return words
    _, mark, anchor = target.partition("#")
    return f"[{words}]({site_url.rstrip('/')}/{folder(led(page, target))}{mark}{anchor})"


def unfold(markdown: str, then: str = "then run.") -> str:
    """Return a page whose folds and tabs are titles and text, with other words for “then open.”."""
    lines, open_at, in_fence = [], [], ""
    for line in markdown.split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        while line.strip() and open_at and indent <= open_at[-1]:
            open_at.pop()
        line = line[4 * len(open_at) :] if line.strip() else ""
        if fence := re.match(r" *(`{3,}|~{3,})", line):
            mark = fence[1]
            in_fence = mark if not in_fence else "" if in_fence in mark else in_fence
        fold = None if in_fence else FOLD.match(line)
        if fold:
            open_at.append(indent)
            title = fold[3] if fold[3] is not None else fold[2].capitalize()
            title = title.replace("then open.", then)
            line = f"{fold[1]}**{title}**\n" if title else ""
        lines.append(line)
    return "\n".join(lines)
