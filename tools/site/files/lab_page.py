"""A lab's page: the notebook that mkdocs-jupyter ran, written as Markdown."""

import base64
import re
from collections.abc import Iterator

import jupytext
from bs4 import BeautifulSoup, Tag

from tools.compare.figure import clean
from tools.site.steps.figures import inline

DRAWING = "data:image/svg+xml;base64,"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


class LabError(ValueError):
    """A lab that cannot be shown."""


def page(source: str, html: str, name: str) -> str:
    """Return a lab as Markdown, with its outputs; a LabError if a figure has no words."""
    ran = iter(BeautifulSoup(html, "html.parser").select("div.jp-CodeCell[id]"))
    text: list[str] = []
    for number, cell in enumerate(jupytext.reads(source, fmt="py:percent").cells):
        if cell.cell_type != "code":
            text.append(cell.source * (cell.cell_type == "markdown"))
            continue
        text.append(f"```python\n{cell.source}\n```")
        made = next(ran, None)
        shown = made.select(".jp-OutputArea-output") if made else []
        where = f"{name}, cell {number + 1}"
        text.extend(blocks(shown, cell.metadata.get("alt", ""), where))
    return "\n\n".join(text)


def blocks(shown: list[Tag], alt: str, where: str) -> Iterator[str]:
    """Yield each output of a cell as Markdown; neighbouring text is one block."""
    text = ""
    for order, output in enumerate(shown):
        if not (image := output.select_one(f'img[src^="{DRAWING}"]')):
            text += output.get_text().strip("\n") + "\n"
            continue
        if not alt:
            told = 'its figure has no text alternative; add one: # %% alt="…"'
            raise LabError(f"{where}: {told}")
        yield from printed(text)
        text = ""
        prefix = f"lab-{re.sub(r'[^0-9a-z]+', '-', where.lower())}-{order}-"
        svg = base64.b64decode(image["src"].removeprefix(DRAWING)).decode("utf-8")
        drawn = inline(clean.clean(svg), alt, prefix)
        yield '<figure class="drawn">' + re.sub(r"\n\s*", " ", drawn) + "</figure>"
    yield from printed(text)


def printed(text: str) -> Iterator[str]:
    """Yield the fence that shows printed text, if there is any."""
    if text.strip():
        yield f"```{{.text .output .no-copy}}\n{ANSI.sub('', text).rstrip()}\n```"
