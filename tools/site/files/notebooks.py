"""Each chapter as a notebook, made from the same Markdown and the same snippets."""

import hashlib
import json
import re
from operator import itemgetter
from pathlib import Path

import jupytext

from tools.page import front_matter
from tools.page.deliberate_error import announced
from tools.page.includes import whole
from tools.page.shown import Shown, shown
from tools.site import table
from tools.site.files.prose import pieces, prose, unfold

ANSWER = re.compile(r"\*\*([^*\n]+)\*\*\n\n(<details><summary>)Answer<")
ESCAPED = re.compile(r";(?=--8<--)")  # shown on a page, not included
Cell = tuple[str, str, list[str]]  # its kind, its text, its tags
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def notebook_path(uri: str) -> str:
    """Return where a page's notebook is served."""
    return f"notebooks/{uri.removesuffix('.md').removesuffix('.py')}.ipynb"


def notebook(source: str, page: str, root: Path, site_url: str = "") -> str:
    """Return a chapter or a lab as an .ipynb file; without the site's address links are text."""
    if page.endswith(".py"):
        read = jupytext.reads(source, fmt="py:percent").cells
        made = ((c.cell_type, c.source, c.metadata.get("tags", [])) for c in read)
        return assemble([cell for cell in made if cell[0] != "raw"])
    cells: list[Cell] = []
    done: set[str] = set()
    for piece in pieces(unfold(front_matter.body(source))):
        if isinstance(piece, str):
            cells.append(("markdown", prose(piece, page, site_url), []))
        elif not (item := shown(piece)):
            cells.append(written(piece.lang, piece.code.rstrip("\n")))
        elif item.is_table:
            printed = (root / item.path).read_text(encoding="utf-8")
            cells.append(("markdown", table.markdown(printed), []))
        elif item.project:
            text = (root / item.path).read_text(encoding="utf-8").rstrip("\n")
            cells.append(fenced(piece.lang, text))
        elif not item.is_output and item.path not in done:
            done.add(item.path)
            cells.append(cell(item, root))
    return assemble(cells)


def written(language: str, code: str) -> Cell:
    """Return the cell of a fence that is written out on the page."""
    return ("code", code, []) if language == "python" else fenced(language, code)


def fenced(language: str, code: str) -> Cell:
    """Return a cell that shows code and does not run it."""
    longest = max(map(len, re.findall("`+", code)), default=0)
    mark = "`" * max(3, longest + 1)  # a fence within a fence needs a shorter one
    return "markdown", f"{mark}{language}\n{ESCAPED.sub('', code)}\n{mark}", []


def cell(item: Shown, root: Path) -> Cell:
    """Return the cell of a snippet; of an answer, a fold that shows it."""
    text = whole((root / item.path).read_text(encoding="utf-8")).rstrip("\n")
    if item.is_answer:
        fold = "<details><summary>Answer</summary>\n\n```python\n{}\n```\n\n</details>"
        return "markdown", fold.format(text), []
    fails = item.is_exercise or announced(text)
    return "code", text, ["raises-exception"] if fails else []


def assemble(cells: list[Cell]) -> str:
    """Return the file's text; neighbouring prose is one cell."""
    merged: list[Cell] = []
    for kind, text, tags in filter(itemgetter(1), cells):
        if merged and kind == merged[-1][0] == "markdown":
            text = f"{merged.pop()[1]}\n\n{text}"
        merged.append((kind, text, tags))
    book = {
        "cells": [numbered(number, *cell) for number, cell in enumerate(merged)],
        "metadata": {"kernelspec": KERNEL},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(book, indent=1, ensure_ascii=False) + "\n"


def numbered(number: int, kind: str, text: str, tags: list[str]) -> dict:
    """Return one cell; its id follows from its place and its content."""
    text = text if kind == "code" else ANSWER.sub(r"\2\1<", text)
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return {
        "cell_type": kind,
        "id": f"{number:03}-{digest}",
        "metadata": {"tags": tags} if tags else {},
        "source": text.splitlines(keepends=True),
    } | ({"execution_count": None, "outputs": []} if kind == "code" else {})
