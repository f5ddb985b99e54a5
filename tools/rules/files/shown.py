"""Every file in snippets/ is shown by a page, and has what it belongs to."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tools.page import project
from tools.page.book import Page

KINDS = re.compile(
    r"(?P<stem>.+?)(?:(?:\.answer|\.wrong)?\.py|(?:\.[a-z]+)?\.out|(?:-\d+)?\.(?:svg|vl\.json)|\.onnx)"
)
HOME = "snippets/start/index"


def folder(page: str) -> str:
    """Return the folder of a page's snippets."""
    stem = PurePosixPath(page).with_suffix("").as_posix()
    return HOME if page == "docs/index.md" else stem.replace("docs/", "snippets/", 1)


def problems(path: str, shown: set[str], root: Path) -> Iterator[str]:
    """Say what is wrong with the place of one file, given all that some page shows."""
    if project.of(path):
        yield from _of_project(path, shown, root)
        return
    file = PurePosixPath(path)
    kind = KINDS.fullmatch(file.name)
    if kind is None:
        yield (
            f"{path}: a file of an unknown kind. snippets/ holds .py, .out, .svg, .vl.json "
            "and .onnx files only, because a snippet runs alone: remove it."
        )
        return
    owner = file.with_name(f"{kind['stem']}.py")
    if not (root / owner).is_file():
        yield (
            f"{path}: stale, there is no {owner}. Remove this file, "
            "or add the snippet that it belongs to."
        )
    drawn = path.replace(".vl.json", ".svg")
    if not path.endswith((".wrong.py", ".onnx")) and drawn not in shown:
        language = "python" if path.endswith(".py") else "text"
        how = f'Include it with --8<-- "{path}" in a fence `{language}` of its chapter'
        if drawn.endswith(".svg"):
            how = f"Draw it with ![what it shows](../../{drawn}) in its chapter"
        yield f"{path}: no page shows it. {how}, or remove it."


def _of_project(path: str, shown: set[str], root: Path) -> Iterator[str]:
    """Say what is wrong with the place of one file of a project; an empty one needs no words."""
    folder = project.of(path)
    if not any((root / folder).glob(f"*{project.TRANSCRIPT}")):
        yield (
            f"{path}: lies in a folder of its own, which makes {folder} a project, and no transcript "
            f"runs it. Write {folder}/run{project.TRANSCRIPT}, or move the file up."
        )
    elif path not in shown and (root / path).stat().st_size:
        kinds = {".py": "python", ".toml": "toml", ".yaml": "yaml", project.TRANSCRIPT: "console"}
        language = kinds.get(PurePosixPath(path).suffix, "text")
        how = f'Include it with --8<-- "{path}" in a fence `{language}` of its chapter'
        yield f"{path}: no page shows it. {how}, or remove it."


def page_problems(page: Page, root: Path) -> Iterator[str]:
    """Say which folders a page shows files of, whose own page is not there."""
    folders = {path: project.of(path) or path for path in page.shows()}
    parents = {str(PurePosixPath(path).parent) for path in folders.values()}
    folders = {parent.removesuffix("/exercises") for parent in parents}
    for path in sorted(path for path in folders if path.startswith("snippets/")):
        home = "docs/index.md" if path == HOME else f"docs{path.removeprefix('snippets')}.md"
        if not (root / home).is_file() and (root / path).is_dir():
            yield (
                f"{page.path}:{page.line_of(f'{path}/')}: shows files of {path}, but there is "
                f"no {home}. If the page was renamed: git mv {path} {folder(page.path)}, and "
                "correct its includes."
            )
