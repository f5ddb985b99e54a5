"""Tells the script that keeps a reader's ticks which chapters and exercises there are."""

import json
from collections.abc import Iterable, Mapping

from tools.page.book import HOME
from tools.page.shown import Shown

SCRIPT = "assets/progress.js"
UNTICKED = ("reference/", "contributing/")  # looked up rather than read through


def script(
    text: str, pages: Iterable[str], shown: Mapping[str, list[Shown]]
) -> str:
    """Return the script with each chapter and lab before it, and its exercises' names.

    Args:
        text: the script as it lies in the repository.
        pages: the paths of all pages under docs/.
        shown: what each of them shows.
    """
    known = {}
    for uri in pages:
        if uri != HOME and not uri.startswith(UNTICKED):
            here = [s for s in shown.get(uri, []) if s.is_exercise and not s.is_output]
            address = uri.rpartition(".")[0].removesuffix("/index")
            known[address] = list(dict.fromkeys(s.name for s in here))
    listed = json.dumps(known, separators=(",", ":"), ensure_ascii=False)
    return f"const bookChapters={listed};\n{text}"
