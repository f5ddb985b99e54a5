"""A lab's page: the notebook that mkdocs-jupyter ran, written as Markdown."""

import base64
import re
from collections.abc import Iterator

import jupytext
from bs4 import BeautifulSoup, Tag

from tools.compare.figure import clean
from tools.site.steps.figures import inline

ANSI = re.compile(r"\x1b\[[0-9;]*m")


class LabError(ValueError):
    """A lab that cannot be shown."""


def outputs(html: str) -> list[list[Tag]]:
    """Return the outputs of each code cell of a notebook that nbconvert rendered."""
    soup = BeautifulSoup(html, "html.parser")
    cells = soup.select("div.jp-CodeCell[id]")
    return [cell.select(".jp-OutputArea-output") for cell in cells]


def drawing(output: Tag) -> str | None:
    """Return the SVG text of an output that is a drawing."""
    image = output.find("img")
    source = image.get("src", "") if image else ""
    if source.startswith("data:image/svg+xml;base64,"):
        return base64.b64decode(source.partition(",")[2]).decode("utf-8")
    return None


def page(source: str, html: str, name: str) -> str:
    """Return a lab as Markdown: its prose, its code and what the code printed and drew.

    Args:
        source: the lab in jupytext's percent format.
        html: the same lab as mkdocs-jupyter rendered it after running it.
        name: the lab's path, for messages.

    Raises:
        LabError: a cell draws a figure and its header has no text alternative.
    """
    printed = iter(outputs(html))
    text: list[str] = []
    for number, cell in enumerate(jupytext.reads(source, fmt="py:percent").cells):
        if cell.cell_type != "code":
            text.append(cell.source * (cell.cell_type == "markdown"))
            continue
        text.append(f"```python\n{cell.source}\n```")
        shown = next(printed, [])
        text.extend(
            blocks(shown, cell.metadata.get("alt", ""), f"{name}, cell {number + 1}")
        )
    return "\n\n".join(text)


def blocks(shown: list[Tag], alt: str, where: str) -> Iterator[str]:
    """Yield each output of a cell as Markdown; neighbouring text is one block."""
    text = ""
    for order, output in enumerate(shown):
        if (svg := drawing(output)) is None:
            text += output.get_text().strip("\n") + "\n"
            continue
        if not alt:
            raise LabError(
                f'{where}: its figure has no text alternative; add one: # %% alt="…"'
            )
        yield from printed(text)
        text = ""
        prefix = f"lab-{re.sub(r'[^0-9a-z]+', '-', where.lower())}-{order}-"
        drawn = inline(clean.clean(svg), alt, prefix)
        yield '<figure class="drawn">' + re.sub(r"\n\s*", " ", drawn) + "</figure>"
    yield from printed(text)


def printed(text: str) -> Iterator[str]:
    """Yield the fence that shows printed text, if there is any."""
    if text.strip():
        yield f"```{{.text .output .no-copy}}\n{ANSI.sub('', text).rstrip()}\n```"
