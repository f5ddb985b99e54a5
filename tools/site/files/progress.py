"""Tells the script that keeps a reader's ticks which chapters and exercises there are."""

import json
from collections.abc import Iterable, Mapping

from tools.page.shown import Shown
from tools.site.book import HOME

SCRIPT = "assets/progress.js"
UNTICKED = ("reference/", "contributing/")  # looked up rather than read through


def chapters(
    pages: Iterable[str], shown: Mapping[str, list[Shown]]
) -> dict[str, list[str]]:
    """Return the address of each chapter and lab with the names of its exercises.

    Args:
        pages: the paths of all pages under docs/.
        shown: what each of them shows.
    """
    found = {}
    for uri in pages:
        if uri != HOME and not uri.startswith(UNTICKED):
            here = [s for s in shown.get(uri, []) if s.is_exercise and not s.is_output]
            address = uri.rpartition(".")[0].removesuffix("/index")
            found[address] = list(dict.fromkeys(s.name for s in here))
    return found


def script(text: str, known: dict[str, list[str]]) -> str:
    """Return the script with the chapters before it.

    Args:
        text: the script as it lies in the repository.
        known: as `chapters` returns it.
    """
    listed = json.dumps(known, separators=(",", ":"), ensure_ascii=False)
    return f"const bookChapters={listed};\n{text}"
