"""Chapters and labs as notebooks."""

from pathlib import Path

import nbformat

from tests.site.small_files import CHAPTER, FOLDER, PAGE, fence
from tools.site.files.notebooks import notebook


def read(root: Path, site_url: str = "") -> nbformat.NotebookNode:
    """Return the chapter's notebook, checked against the format."""
    text = notebook(PAGE, "p/c.md", root, site_url)
    assert text == notebook(PAGE, "p/c.md", root, site_url)  # so are the ids
    book = nbformat.reads(text, as_version=4)
    nbformat.validate(book)
    return book


def test_each_snippet_is_one_cell(root: Path) -> None:
    """Whole, once, code of the page too; a run goes on after an error and a starter."""
    cells = [cell for cell in read(root).cells if cell.cell_type == "code"]
    whole = "import torch\n\n\nprint(1)"
    texts = (CHAPTER[f"{FOLDER}/{name}.py"].rstrip() for name in ("bad", "exercises/e"))
    assert [cell.source for cell in cells] == [whole, *texts, 'print("here")']
    tagged = ["raises-exception" in cell.metadata.get("tags", []) for cell in cells]
    assert tagged == [False, True, True, False]


def test_prose_is_plain_markdown(root: Path) -> None:
    """No include, attribute, comment, figure or admonition is left over."""
    prose = "\n".join(c.source for c in read(root).cells if c.cell_type == "markdown")
    for mark in ("--8<--", "{ .lede", "<!--", "![", "!!!", "???", "title: T"):
        assert mark not in prose
    assert "**Careful**\n\nInside." in prose and "Decide, then run.**" in prose
    assert "<details><summary>Answer</summary>" in prose and "**Answer**" not in prose
    assert "```console" in prose


def test_a_page_about_pages_shows_their_source(root: Path) -> None:
    """A fence within a fence stays one, and an include that is only shown reads as written."""
    page = '# T\n\n````markdown\n```python\n;--8<-- "snippets/p/c/a.py"\n```\n````\n'
    cell = nbformat.reads(notebook(page, "p/c.md", root), as_version=4).cells[-1]
    inner = '```python\n--8<-- "snippets/p/c/a.py"\n```'
    assert cell.source.endswith(f"````markdown\n{inner}\n````")


def test_a_table_of_results_is_written_out(root: Path) -> None:
    """Unlike other output, which the cell prints as it stands."""
    book = nbformat.reads(notebook(fence("t.out", "csv"), "p/c.md", root), as_version=4)
    assert book.cells[-1].source == "| n | x |\n| --- | ---: |\n| a | 1 |"


def test_links_follow_the_address(root: Path) -> None:
    """Without an address a link inside the book is text."""
    prose = read(root).cells[0].source
    assert "See `the` other, a lab, home, here,\n[a site](https://example.org" in prose
    prose = read(root, "https://book.example/").cells[0].source
    assert "[`the` other](https://book.example/a/b/#x)" in prose


def test_a_lab_loses_its_header() -> None:
    """The front matter of a lab is no cell."""
    source = "# ---\n# title: L\n# ---\n\n# %% [markdown]\n# # L\n\n# %%\nprint(1)\n"
    book = nbformat.reads(notebook(source, "labs/l.py", Path()), as_version=4)
    nbformat.validate(book)
    assert [cell.source for cell in book.cells] == ["# L", "print(1)"]
    assert book.metadata.kernelspec.name == "python3"
