"""What follows the marker of a program is folded, behind the figure that it draws."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.site.small_files import FOLDER, fence, write
from tests.site.steps.test_blocks import copied, render
from tools.site.files.notebooks import notebook
from tools.site.files.plain_markdown import plain

PROGRAM = '"""Draw."""\n\nx = 1\nassert x < 2\n\n# Drawing\nplt.plot(x)\n\nplt.show()\n'
LESSON = PROGRAM.partition("plt")[0]
FIGURE = '<figure class="drawn" data-live="x" id="figure-{}"><svg></svg></figure>\n\n'
OUT = fence("d.out", "text")
# What stands on a page, and in which order a reader then finds code, figures and fold.
ORDERS = {
    f"{fence('d.py')}\n{fence('a.py')}\n{fence('a.out', 'text')}": "code fold code output",
    f"{fence('d.py')}\nWords.\n\n{FIGURE.format('d')}": "code figure fold",
    f"{FIGURE.format('d')}{fence('d.py')}\nWords.\n": "figure code fold",
    f"{fence('d.py')}\n{OUT}\nWords.\n": "code output fold",
    f"{fence('d.py')}\n{OUT}\n{FIGURE.format('d')}": "code output figure fold",
    f"{fence('d.py')}\n{FIGURE.format('d')}{FIGURE.format('d-2')}": "code figure figure fold",
    f"{fence('d.py')}\n{FIGURE.format('other')}": "code fold figure",
}
THINGS = {"snippet": "code", "output": "output", "drawn": "figure", "drawing": "fold"}
THING = re.compile(r'<\w+ [^>]*class="(?:[^"]* )?(snippet|output|drawn|drawing)[ "]')


@pytest.fixture
def drawing(root: Path) -> Path:
    """Return a book with a program that draws."""
    return write(root, {f"{FOLDER}/d.py": PROGRAM, f"{FOLDER}/d.out": "1\n"})


def shown(html: str) -> list[str]:
    """Return the text of each block of code."""
    found = re.findall("(?s)<code>(.*?)</code>", html)
    return [unescape(re.sub("<[^>]+>", "", code)) for code in found]


def test_the_two_parts_are_the_program(drawing: Path) -> None:
    """The lesson ends with the marker, the fold counts its lines, one button takes both."""
    html = render(fence("d.py"), drawing)
    assert shown(html)[0] == LESSON and "".join(shown(html)[:2]) == PROGRAM == copied(
        html
    )
    assert "<summary>3 lines that draw</summary>" in html
    assert html.count("<button") == 1 and "takes the lines that draw, too" in html
    assert 'aria-label="d.py: the lines that draw"' in html


@pytest.mark.parametrize("page", ORDERS, ids=ORDERS.values())
def test_the_figure_comes_before_the_fold(drawing: Path, page: str) -> None:
    """Wherever the page shows it, whatever stands between, and only its own."""
    html = render(page, drawing)
    assert " ".join(THINGS[it] for it in THING.findall(html)) == ORDERS[page]


@pytest.mark.parametrize(
    "line", ["    # Drawing", "# Drawings", "text = '''\n# Drawing\n'''"]
)
def test_only_the_marker_folds(drawing: Path, line: str) -> None:
    """Neither a like comment, nor one within a statement, nor a line of a text."""
    text = PROGRAM.replace("# Drawing", f"if x:\n{line}")
    write(drawing, {f"{FOLDER}/d.py": text})
    assert "<details" not in render(fence("d.py"), drawing)
    assert "<details" not in render(f"```python\n{PROGRAM}```\n", drawing)


def test_elsewhere_the_program_is_whole(drawing: Path) -> None:
    """As plain Markdown and in a notebook nothing is folded."""
    write(drawing, {"mkdocs.yml": "markdown_extensions: [pymdownx.snippets]\n"})
    assert f"```python\n{PROGRAM}```\n" in plain(fence("d.py"), "p/c.md", drawing)
    cells = notebook(fence("d.py"), "p/c.md", drawing)
    assert '"# Drawing\\n",\n    "plt.plot(x)\\n"' in cells
