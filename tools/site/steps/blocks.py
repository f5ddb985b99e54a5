"""Gives each code block of a page its label, its file line and its copy text."""

import re
from collections.abc import Callable
from html import escape, unescape
from pathlib import Path, PurePosixPath

from tools.page import project
from tools.page.exercise import fill, starter_of
from tools.page.includes import whole
from tools.site import table
from tools.site.recorded import Runs
from tools.site.steps import drawing

BLOCK = re.compile(
    r'(?s)<div (?P<attributes>[^>]*class="[^"]*\bhighlight\b[^"]*"[^>]*)>'
    r"(?P<body>.*?)</div>"
)
OUTPUT = re.compile(r'\s*<div [^>]*class="[^"]*\boutput\b')
# Names, signs and spaces have the color of the text: more than half of the highlighter's tags.
PLAIN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
COPY = (
    '<button class="copy" type="button" title="Copy" aria-label="Copy: {name}">'
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M19 21H8V7h11m0-2H8a2 2 0 0 0-2'
    " 2v14a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2m-3-4H4a2 2 0 0 0-2 2v14h2V3h12V1"
    '"/></svg></button>'
)
# On paper a block may break over two pages if it has more lines than this: a third of a page.
LONG = 24
# What is said of a block, by its kind, around the link to its file.
NOTES = {
    "answer": "answer to {}: the copy button takes the whole exercise, answered",
    "excerpt": "excerpt of {}: the copy button takes the whole file",
    "must-fail": '{} <strong class="must-fail-label">This one must fail</strong>',
    "exercise": "{} <strong>Your turn: replace the <code>...</code></strong>",
    "drawn": "{}: the copy button takes the lines that draw, too",
    "transcript": "commands in a copy of the project {}, and what they print",
    "part": "a file of the project {}",
}
Told = Callable[[str], str]  # says something of a path
PROMPT = re.compile(r"^(?:\$|>>>|\.\.\.|PS>|>) ?")


def commands(session: str) -> str:
    """Return what a reader types in a shell session: its lines after a prompt."""
    lines = session.splitlines()
    typed = [PROMPT.sub("", line) for line in lines if line.startswith(("$ ", "PS> "))]
    return "\n".join(typed or lines)


def label(kinds: set[str], path: str) -> str:
    """Return the name that a screen reader announces for a block."""
    name = PurePosixPath(path).name
    if "output" in kinds:
        return f"Output of {name.removesuffix('.out')}.py"
    if "answer" in kinds:
        return f"Answer to {name.removesuffix('.answer.py')}.py"
    if "part" in kinds:
        return "/".join(PurePosixPath(path).parts[project.DEPTH :])
    return name or ("Commands" if "language-console" in kinds else "Code")


def note(kinds: set[str], link: str) -> str:
    """Return what stands before a block's run: the file and what is shown of it."""
    told = (words for kind, words in NOTES.items() if kind in kinds)
    return next(told, "{}").format(link)


def framed(body: str, name: str) -> str:
    """Return the code of a block as a box that can be focused and has a name."""
    pre = f'<pre tabindex="0" role="group" aria-label="{name}">'
    body = body.replace("<pre>", pre, 1)
    # The theme measures each `pre > code` over and over; one step deeper it does not.
    return body.replace("<code>", "<span><code>", 1).replace("</code>", "</code></span>", 1)


class Blocks:
    """Finishes the code blocks of a page, each with its run and what is folded below it."""

    def __init__(self, root: Path, runs: Runs, url: Told, folds: Told) -> None:
        self.root, self.runs, self.url, self.folds = root, runs, url, folds

    def finish(self, html: str) -> str:
        """Return the page's HTML with every block finished."""
        return drawing.placed(BLOCK.sub(self.block, html))

    def block(self, match: re.Match) -> str:
        """Return one finished block."""
        attributes = dict(ATTRIBUTE.findall(match["attributes"]))
        kinds = set(attributes["class"].split())
        path = attributes.get("data-file", "")
        name = escape(label(kinds, path))
        if "results" in kinds:
            shown = table.html(self.read(path))
            box = f'<div class="scrolls" tabindex="0" role="group" aria-label="{name}">'
            return f"<div {match['attributes']}>{box}{shown}</div></div>"
        inside = PLAIN.sub(r"\1", match["body"])
        lesson, drawn = drawing.split(inside) if path else (inside, "")
        body = framed(lesson, name)
        opening, button, folded = match["attributes"], "", ""
        if "output" not in kinds:
            button = COPY.format(name=name)
            if OUTPUT.match(match.string, match.end()):
                opening = opening.replace("highlight", "highlight with-output", 1)
        lines = lesson.count("\n")
        if lines > LONG:
            opening = opening.replace("highlight", "highlight long", 1)
        opening += f' style="--lines: {lines}"'
        if drawn:
            kinds.add("drawn")
            told = f"{name}: the lines that draw"
            folded = drawing.fold(framed(drawn, told), path)
        if (copied := self.copied(kinds, path, match["body"])) is not None:
            text = escape(copied).replace("\n", "&#10;")
            opening += f' data-copy="{text}"'
        return f"<div {opening}>{button}{body}{self.line(kinds, path)}</div>{folded}"

    def copied(self, kinds: set[str], path: str, body: str) -> str | None:
        """Return what the copy button takes, where that is not what is shown."""
        if "language-console" in kinds:
            return commands(unescape(re.sub(r"<[^>]+>", "", body)))
        if "answer" in kinds:
            return fill(self.read(starter_of(Path(path))), self.read(path))
        if kinds & {"excerpt", "drawn"}:
            return self.read(path)
        return None

    def read(self, path: str | Path) -> str:
        """Return a file under the root as a reader copies it."""
        return whole((self.root / path).read_text(encoding="utf-8"))

    def line(self, kinds: set[str], path: str) -> str:
        """Return the line under a snippet: its file and its runs."""
        if "snippet" not in kinds:
            return ""
        answer = "answer" in kinds
        file = starter_of(Path(path)).as_posix() if answer else path
        taken = project.zip_path(folder) if (folder := project.of(path)) else file
        name = escape(PurePosixPath(taken).name)
        link = f'<a href="{escape(self.url(taken))}" download>{name}</a>'
        run = "" if kinds & {"answer", "part"} else self.runs.sentence(file)
        if "part" in kinds:
            link = f"<b>{escape(label(kinds, path))}</b>, {note(kinds, link)}"
        if "exercise" in kinds:
            run = run.replace("Ran", "Checked", 1)
        ran = f"<span>{escape(run)}</span>" if run else ""
        said = f"<span>{link if 'part' in kinds else note(kinds, link)}</span>{ran}"
        footer = f'<footer class="snippet-line">{said}</footer>'
        return footer + ("" if answer else self.folds(path))
