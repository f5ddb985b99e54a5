"""The lines of a program that draw: folded, behind the figures that they draw."""

import re
from html import escape

from tools.page.includes import DRAWING

MARK, END = f'\n<span class="c1">{DRAWING}</span>\n', "</code></pre>"
FOLD = re.compile(
    r'(?s)<details class="drawing" data-file="(?:[^"]*/)?(?P<name>[^"/]+)\.py">.*?</details>\n?'
)
FIGURE = r'(?s)<figure [^>]*\bid="figure-{}(?:-\d+)?"[^>]*>.*?</figure>\n?'
OUTPUT = re.compile(r'(?s)\s*<div [^>]*class="(?:[^"]* )?output[ "][^>]*>.*?</div>(?:</div>)?\n?')


def split(body: str) -> tuple[str, str]:
    """Return the HTML of a block down to the marker, and of the lines below it, if any."""
    lesson, mark, rest = body.partition(MARK)
    if not mark:
        return body, ""
    opening = body[: body.index("<code>") + len("<code>")]
    return f"{lesson}{mark}{END}", f"{opening}{rest}"


def words(lines: int) -> str:
    """Return the title of the fold."""
    return f"{lines} lines that draw" if lines > 1 else "1 line that draws"


def fold(body: str, path: str) -> str:
    """Return the fold of the lines that draw; it is moved to its place by `placed`."""
    lines = body.count("\n")
    title = f"<summary>{words(lines)}</summary>"
    code = f'<div class="highlight" style="--lines: {lines}">{body}</div>'
    opening = f'<details class="drawing" data-file="{escape(path)}">'
    return f"{opening}{title}{code}</details>"


def placed(html: str) -> str:
    """Return the page with each fold behind its figures, or the output where none follow."""
    for found in reversed([*FOLD.finditer(html)]):
        rest = html[found.end() :]
        figures = re.finditer(FIGURE.format(re.escape(found["name"])), rest)
        output = OUTPUT.match(rest)
        at = max((it.end() for it in figures), default=output.end() if output else 0)
        html = f"{html[: found.start()]}{rest[:at]}{found[0]}{rest[at:]}"
    return html
