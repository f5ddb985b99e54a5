"""A lab that ran becomes a page like the others."""

import base64

import pytest

from tools.site.files.lab_page import LabError, page

SOURCE = '# %% [markdown]\n# # L\n\n# %% alt="A line"\nplot()\n\n# %%\nprint(2)\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0L1 1"/></svg>'


def ran(*outputs: str) -> str:
    """Return what nbconvert renders: one code cell per string of outputs."""
    cell = '<div class="jp-Cell jp-CodeCell"><div class="jp-CodeCell" id="cell-id={}">{}</div></div>'
    return "".join(cell.format(number, out) for number, out in enumerate(outputs))


# Printed outputs, and a figure, as nbconvert renders them.
DATA = f"data:image/svg+xml;base64,{base64.b64encode(SVG.encode()).decode()}"
DRAWN = f'<div class="jp-OutputArea-output"><img src="{DATA}"/></div>'
TEXT = '<div class="jp-RenderedText jp-OutputArea-output"><pre>{}</pre></div>'


def test_a_figure_needs_words() -> None:
    """The message names the lab, the cell and what to write."""
    source = SOURCE.replace(' alt="A line"', "")
    with pytest.raises(LabError, match=r'x\.py, cell 2: .* # %% alt="…"'):
        page(source, ran(DRAWN, ""), "x.py")


def test_outputs_follow_their_cells() -> None:
    """Prose, code, figure and text come in order; neighbouring text is one block."""
    html = ran(DRAWN, TEXT.format("1 &lt; 2\n") + TEXT.format("<span>2</span>\n"))
    markdown = page(SOURCE, html, "x.py")
    parts = ["# L", "plot()", 'aria-label="A line"', "print(2)", "1 < 2\n2\n```"]
    places = [markdown.index(part) for part in parts]
    assert places == sorted(places)
    assert markdown.count(".output") == 1


def test_a_lab_that_was_not_run_shows_its_code() -> None:
    """The preview runs nothing and needs no outputs."""
    assert "```python\nprint(2)\n```" in page(SOURCE, ran("", ""), "x.py")
