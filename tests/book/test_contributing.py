"""What a contributor is told to run or to read exists."""

import re
from pathlib import Path

import pytest

from tools import ROOT

TOLD = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs/contributing").glob("*.md"))]
CODE = re.compile(r"`([^`\n]+)`|^[ ]*\$? ?(make [^\n]*|\.venv/[^\n]*)$", re.MULTILINE)
TARGET = re.compile(r"\bmake ([a-z][a-z-]*)")
FILE = re.compile(
    r"^(?:tools|tests|theme|docs/assets|snippets)/[\w./-]*$|^[\w-]+\.(?:py|toml)$"
)
MODULE = re.compile(r"-m (tools[\w.]*)")
EXAMPLES = ("dice", "faces", "name", "networks", "pick_device")
NAMES = {
    path.name for folder in ("tools", "tests") for path in (ROOT / folder).rglob("*")
}


def missing(text: str) -> list[str]:
    """Return the make targets, modules and files that a page names and the book lacks.

    Args:
        text: a page in Markdown.
    """
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    said = [one or two for one, two in CODE.findall(text)]
    found = [
        f"make {t}" for code in said for t in TARGET.findall(code) if t not in targets
    ]
    for name in (name for code in said for name in MODULE.findall(code)):
        path = ROOT / name.replace(".", "/")
        found += [] if path.is_dir() or path.with_suffix(".py").is_file() else [name]
    for name in filter(FILE.match, said):
        known = (
            (ROOT / name).exists() or name in NAMES or any(e in name for e in EXAMPLES)
        )
        found += [] if known else [name]
    return found


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_what_is_named_exists(page: Path) -> None:
    """Commands, modules and files."""
    if found := missing(page.read_text(encoding="utf-8")):
        told = "names what is not there: " + ", ".join(found)
        pytest.fail(f"{page.relative_to(ROOT)}: {told}. Correct it.", pytrace=False)


def test_what_is_missing_is_found() -> None:
    """The test above can fail."""
    text = "`make nothing`\n\n```console\n$ make site\n$ make gone X=1\n```\n"
    text += "`tools/gone.py`, `tools/golden.py`, `golden.py`, `gone.py`, `python -m tools.gone`"
    assert missing(text) == [
        "make nothing",
        "make gone",
        "tools.gone",
        "tools/gone.py",
        "gone.py",
    ]


def test_the_first_page_is_one_screen() -> None:
    """CONTRIBUTING.md says how to begin, and where the rest is."""
    assert (
        len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()) <= 40
    )
