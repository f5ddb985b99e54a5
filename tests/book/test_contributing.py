"""What a contributor is told to run or to read exists."""

import re
from pathlib import Path

import pytest

from tools import ROOT

TOLD = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs/contributing").glob("*.md"))]
CODE = re.compile(r"`([^`\n]+)`|^[ ]*\$? ?(make [^\n]*|\.venv/[^\n]*)$", re.MULTILINE)
TARGET = re.compile(r"\bmake ([a-z][a-z-]*)")
MODULE = re.compile(r"-m (tools[\w.]*)")
FILE = re.compile(r"(?:tools|tests|theme|docs/assets|snippets)/[\w./-]*|[\w-]+\.(?:py|toml)")
EXAMPLES = ("dice", "faces", "name", "networks", "pick_device")
NAMES = {path.name for folder in ("tools", "tests") for path in (ROOT / folder).rglob("*")}
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "tools").rglob("*.py")
}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def missing(text: str) -> list[str]:
    """Return the make targets, modules and files that a page names and the book lacks."""
    said = [one or two for one, two in CODE.findall(text)]
    targets = [target for code in said for target in TARGET.findall(code)]
    modules = [name for code in said for name in MODULE.findall(code)]
    files = [name for name in filter(FILE.fullmatch, said) if name not in NAMES]
    return [
        *(f"make {target}" for target in targets if target not in TARGETS),
        *(name for name in modules if name not in MODULES),
        *(f for f in files if not ((ROOT / f).exists() or any(e in f for e in EXAMPLES))),
    ]


@pytest.mark.parametrize("page", TOLD, ids=lambda page: page.name)
def test_what_is_named_exists(page: Path) -> None:
    """Commands, modules and files."""
    if found := missing(page.read_text(encoding="utf-8")):
        told = f"names what is not there: {', '.join(found)}. Correct it."
        pytest.fail(f"{page.relative_to(ROOT)}: {told}", pytrace=False)


def test_what_is_missing_is_found() -> None:
    """The test above can fail."""
    text = "`make nothing`\n\n```console\n$ make site\n$ make gone X=1\n```\n"
    text += "`tools/gone.py`, `tools/__init__.py`, `output.py`, `gone.py`, `-m tools.gone`"
    names = ["make nothing", "make gone", "tools.gone", "tools/gone.py", "gone.py"]
    assert missing(text) == names


def test_the_first_page_is_one_screen() -> None:
    """CONTRIBUTING.md says how to begin, and where the rest is."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
