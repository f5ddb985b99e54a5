"""The runs of every snippet, page by page: where each ran and how fast, with the sums above."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape
from typing import NamedTuple

from tools.site.recorded import Ran, Runs, duration

WITHOUT = "This site was built without a record of a run, so there is nothing to list."
LEFT = "Not run on this build, which lacks what they need: {} of these snippets."
Column = tuple[str, str]  # a device and a version of torch


class Listed(NamedTuple):
    """A page with the snippets that it shows first."""

    title: str
    address: str
    snippets: Mapping[str, str]  # path -> address of its block


def report(html: str, parts: Iterable[tuple[str, list[Listed]]], runs: Runs) -> str:
    """Return the page with sums under its title and at its end a fold for each page of the book.

    The parts come with their titles, in the order of the book; one without snippets is left out.
    Where no run is recorded, a sentence says so in place of all that.
    """
    if not runs.records:
        return f"{html}<p>{WITHOUT}</p>"
    shown = [(part, [page for page in pages if page.snippets]) for part, pages in parts]
    ran = {path: runs.of(path) for _, pages in shown for page in pages for path in page.snippets}
    counted = Counter(_column(run) for found in ran.values() for run in found)
    columns = [column for column, _ in counted.most_common()]
    body = ""
    for part, pages in shown:
        if pages:
            body += f'<h2 id="{_slug(part)}">{escape(part)}</h2>'
            body += "".join(_page(page, ran, runs, columns) for page in pages)
    head, heading, rest = html.rpartition("</h1>")
    return f"{head}{heading}{_sums(ran, runs, columns)}{rest}{body}"


def _sums(ran: Mapping[str, list[Ran]], runs: Runs, columns: list[Column]) -> str:
    """Return a line for each device: how many snippets ran there, how long, with which torch."""
    lines = ""
    for device, torch in columns:
        seconds = [r.seconds for found in ran.values() for r in found if _column(r) == (device, torch)]
        many = _counted(len(seconds), "snippet")
        took = f"{sum(seconds):,.0f} seconds"
        lines += f"<li>{many} on {escape(device)}, with torch {escape(torch)}, in {took} together</li>"
    left = sum(1 for path, found in ran.items() if not found and runs.not_run(path))
    told = f"<p>{LEFT.format(left)}</p>" if left else ""
    return f'<ul class="runs-sums">{lines}</ul>{told}'


def _page(page: Listed, ran: Mapping[str, list[Ran]], runs: Runs, columns: list[Column]) -> str:
    """Return a page's heading and the fold with a row for each of its snippets."""
    seconds = [run.seconds for path in page.snippets for run in ran[path]]
    told = _counted(len(page.snippets), "snippet") + f", {duration(sum(seconds))}" * bool(seconds)
    without = sum(1 for path in page.snippets if not ran[path])
    told += f", {without} without a run" if without else ""
    head = "".join(f'<th scope="col">{escape(f"{on}, torch {of}")}</th>' for on, of in columns)
    rows = ""
    for path, address in page.snippets.items():
        name = escape(path.removeprefix("snippets/")).replace("/", "/<wbr>")
        cells = _cells(ran[path], columns) or _missing(runs.not_run(path), len(columns))
        rows += f'<tr><td><a href="{escape(address)}">{name}</a></td>{cells}</tr>'
    return (
        f'<h3><a href="{escape(page.address)}">{escape(page.title)}</a></h3>'
        f'<details class="runs"><summary>{told}</summary><table class="verified"><thead>'
        f'<tr><th scope="col">Snippet</th>{head}</tr></thead><tbody>{rows}</tbody></table></details>'
    )


def _cells(found: list[Ran], columns: list[Column]) -> str:
    """Return the times of one snippet, a cell for each column; nothing where it did not run."""
    times = {_column(run): duration(run.seconds) for run in found}
    return "".join(f"<td>{times.get(column, '')}</td>" for column in columns) if times else ""


def _missing(why: str, columns: int) -> str:
    """Return the cell that says why there is no time, as wide as all columns of times."""
    told = escape(f"not run: {why}" if why else "no record")
    return f'<td colspan="{columns}">{told}</td>' if columns > 1 else f"<td>{told}</td>"


def _column(run: Ran) -> Column:
    """Return what the times of one column have in common."""
    return run.device, run.torch


def _counted(many: int, word: str) -> str:
    """Return a number with its word, `1 snippet` or `2 snippets`."""
    return f"{many} {word}{'s' * (many != 1)}"


def _slug(title: str) -> str:
    """Return the id of a part's heading."""
    return "runs-" + re.sub(r"\W+", "-", title.lower()).strip("-")
