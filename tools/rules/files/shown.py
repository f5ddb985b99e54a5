"""Every file in snippets/ is shown by a page, and has what it belongs to."""

import re
from pathlib import Path, PurePosixPath

OUTPUT = re.compile(r"(?P<stem>.+?)(?:\.(?P<device>[a-z]+))?\.out")
FIGURE = re.compile(r"(?P<stem>.+?)(?:-\d+)?\.(?:svg|vl\.json)")
NETWORK = re.compile(r"(?P<stem>.+?)\.onnx")
HOME = "snippets/start/index"


def problems(path: str, shown: set[str], root: Path) -> list[str]:
    """Say what is wrong with the place of one file.

    Args:
        path: the file, relative to the root.
        shown: every file that some page includes or draws.
        root: the folder that holds snippets/ and docs/.
    """
    file = PurePosixPath(path)
    owner = _owner(file)
    if owner is None:
        return [
            f"{path}: a file of an unknown kind. snippets/ holds .py, .out, .svg, .vl.json "
            "and .onnx files only, because a snippet runs alone: remove it."
        ]
    found = []
    if not (root / owner).is_file():
        found.append(
            f"{path}: stale, there is no {owner}. Remove this file, "
            f"or add the snippet that it belongs to."
        )
    drawn = path.removesuffix(".vl.json") + ".svg" if path.endswith(".json") else path
    if not path.endswith((".wrong.py", ".onnx")) and drawn not in shown:
        found.append(f"{path}: no page shows it. {_how_to_show(path)}, or remove it.")
    chapter = file.parent if file.parent.name != "exercises" else file.parent.parent
    page = str(chapter).replace("snippets/", "docs/", 1) + ".md"
    page = "docs/index.md" if str(chapter) == HOME else page
    if not (root / page).is_file():
        found.append(f"{path}: its chapter {page} does not exist. Move it, or write it.")
    return found


def _owner(file: PurePosixPath) -> str | None:
    """Return the snippet that a file belongs to, None for an unknown kind of file."""
    folder, name = file.parent, file.name
    if name.endswith((".answer.py", ".wrong.py")):
        return str(folder / (name.split(".")[0] + ".py"))
    if name.endswith(".py"):
        return str(file)
    kinds = (OUTPUT, FIGURE, NETWORK)
    found = next(filter(None, (kind.fullmatch(name) for kind in kinds)), None)
    return str(folder / (found["stem"] + ".py")) if found else None


def _how_to_show(path: str) -> str:
    """Say how a page shows a file of this kind."""
    if path.endswith((".svg", ".vl.json")):
        drawn = path.replace(".vl.json", ".svg")
        return f"Draw it with ![what it shows](../../{drawn}) in its chapter"
    language = "python" if path.endswith(".py") else "text"
    return f'Include it with --8<-- "{path}" in a fence `{language}` of its chapter'
