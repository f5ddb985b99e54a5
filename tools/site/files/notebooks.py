"""Each chapter as a notebook, made from the same Markdown and the same snippets."""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import jupytext

from tools.page import front_matter
from tools.page.deliberate_error import announced
from tools.page.fences import fences
from tools.page.includes import whole
from tools.page.shown import Shown, shown
from tools.site.files.prose import prose, unfold

ANSWER = re.compile(r"\*\*([^*\n]+)\*\*\n\n(<details><summary>)Answer<")
ESCAPED = re.compile(r";(?=--8<--)")  # shown on a page, not included
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def notebook_path(uri: str) -> str:
    """Return where a page's notebook is served."""
    return f"notebooks/{uri.removesuffix('.md').removesuffix('.py')}.ipynb"


def parts(markdown: str) -> Iterator[str | Shown | tuple[str, str]]:
    """Yield prose, shown files, and (language, code) of fences written on the page."""
    lines = markdown.split("\n")
    start = 0
    for fence in fences(markdown):
        yield "\n".join(lines[start : fence.line - 1])
        yield shown(fence) or (fence.lang, fence.code.rstrip("\n"))
        start = fence.line + fence.code.count("\n") + 1
    yield "\n".join(lines[start:])


def notebook(markdown: str, page: str, root: Path, site_url: str = "") -> str:
    """Return a chapter as the text of an .ipynb file.

    Args:
        markdown: the chapter, front matter and includes as written.
        page: its path under docs/.
        root: the folder that holds `snippets/`.
        site_url: where the book is published, if known.
    """
    cells: list[tuple[str, str, list[str]]] = []
    done: set[str] = set()
    for part in parts(unfold(front_matter.body(markdown))):
        if isinstance(part, str):
            cells.append(("markdown", prose(part, page, site_url), []))
        elif isinstance(part, tuple):
            cells.append(written(*part))
        elif not part.is_output and part.path not in done:
            done.add(part.path)
            cells.append(cell(part, root))
    return assemble(cells)


def written(language: str, code: str) -> tuple[str, str, list[str]]:
    """Return the cell of a fence that is written out on the page."""
    if language == "python":
        return "code", code, []
    longest = max(map(len, re.findall("`+", code)), default=0)
    mark = "`" * max(3, longest + 1)  # a fence within a fence needs a shorter one
    return "markdown", f"{mark}{language}\n{ESCAPED.sub('', code)}\n{mark}", []


def cell(item: Shown, root: Path) -> tuple[str, str, list[str]]:
    """Return the cell of a snippet; of an answer, a fold that shows it."""
    text = whole((root / item.path).read_text(encoding="utf-8")).rstrip("\n")
    if item.is_answer:
        fold = "<details><summary>Answer</summary>\n\n```python\n{}\n```\n\n</details>"
        return "markdown", fold.format(text), []
    fails = item.is_exercise or announced(text)
    return "code", text, ["raises-exception"] if fails else []


def assemble(cells: list[tuple[str, str, list[str]]]) -> str:
    """Return the file's text; neighbouring prose is one cell."""
    merged: list[tuple[str, str, list[str]]] = []
    for kind, text, tags in cells:
        if not text:
            continue
        if merged and kind == merged[-1][0] == "markdown":
            merged[-1] = (kind, f"{merged[-1][1]}\n\n{text}", [])
        else:
            merged.append((kind, text, tags))
    book = {
        "cells": [made(number, *cell) for number, cell in enumerate(merged)],
        "metadata": {"kernelspec": KERNEL},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(book, indent=1, ensure_ascii=False) + "\n"


def made(number: int, kind: str, text: str, tags: list[str]) -> dict:
    """Return one cell; its id follows from its place and its content."""
    text = text if kind == "code" else ANSWER.sub(r"\2\1<", text)
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    return {
        "cell_type": kind,
        "id": f"{number:03}-{digest}",
        "metadata": {"tags": tags} if tags else {},
        "source": text.splitlines(keepends=True),
    } | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def lab(source: str) -> str:
    """Return a lab in jupytext's percent format as the text of an .ipynb file."""
    cells = jupytext.reads(source, fmt="py:percent").cells
    kept = [cell for cell in cells if cell.cell_type != "raw"]
    return assemble(
        [(cell.cell_type, cell.source, cell.metadata.get("tags", [])) for cell in kept]
    )
