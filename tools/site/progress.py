"""Tells the script that keeps a reader's ticks which chapters and exercises there are."""

import json
from collections.abc import Iterable, Mapping

from mkdocs.structure.files import Files

from tools.site.fences import Shown

SCRIPT = "assets/progress.js"
HOME = "index.md"
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


def tell(files: Files, known: dict[str, list[str]]) -> None:
    """Put the chapters before the script, where the site has it."""
    if script := files.get_file_from_path(SCRIPT):
        listed = json.dumps(known, separators=(",", ":"), ensure_ascii=False)
        script.content_string = f"const bookChapters={listed};\n{script.content_string}"
