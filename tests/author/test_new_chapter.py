"""A new chapter is written whole, or nothing is."""

import os
import re
from pathlib import Path

import pytest

from tests.rules.tiny_book import make, told
from tests.site.small_files import write
from tools import ROOT
from tools.author.new_chapter.__main__ import TEMPLATE, main
from tools.author.new_chapter.arguments import LONGEST_SLUG, LONGEST_TITLE
from tools.author.new_chapter.moving import put
from tools.page import settings

GOOD = ("networks", "segmentation", "Segmentation")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a tiny book on disk."""
    order = "nav:\n  - index.md\n  - Part:\n      - part/data.md\n      - part/next.md\n"
    home = "---\ntitle: Home\n---\n"
    return write(make(tmp_path), {"mkdocs.yml": order, "docs/index.md": home})


def everything(root: Path) -> dict[Path, bytes | None]:
    """Read every file and folder of a book."""
    return {path: path.read_bytes() if path.is_file() else None for path in root.rglob("*")}


WRONG = {
    "nothing": ((), "PART is missing"),
    "no_title": (("networks", "segmentation"), "TITLE is missing"),
    "path_in_part": (("../networks", *GOOD[1:]), "PART=../networks: use small letters"),
    "nested_part": (("a/b", *GOOD[1:]), "PART=a/b: use small letters"),
    "path_in_name": (("networks", "../../x", "X"), "NAME=../../x: use small letters"),
    "absolute": (("networks", "/etc/x", "X"), "NAME=/etc/x: use small letters"),
    "capitals": (("Networks", *GOOD[1:]), "PART=Networks: use small letters"),
    "space": (("networks", "two words", "X"), "NAME=two words: use small letters"),
    "newline": (("networks", "segmentation\n", "X"), "use small letters"),
    "hyphen_at_end": (("networks", "segmentation-", "X"), "use small letters"),
    "long_name": (("networks", "a" * (LONGEST_SLUG + 1), "X"), "40 at most"),
    "reserved_part": (("labs", *GOOD[1:]), "PART=labs: this name is reserved"),
    "device": (("networks", "con", "X"), "NAME=con: this name is reserved"),
    "index": (("networks", "index", "X"), "NAME=index: this name is reserved"),
    "exercises": (("networks", "exercises", "X"), "NAME=exercises: this name is reser"),
    "long_title": ((*GOOD[:2], "x" * (LONGEST_TITLE + 1)), "TITLE: 61 characters"),
    "markup": ((*GOOD[:2], "The **bold** one"), "A title has no markup"),
    "html": ((*GOOD[:2], "<script>"), "A title has no markup"),
    "math": ((*GOOD[:2], "What $x$ is"), "A title has no markup"),
    "two_lines": ((*GOOD[:2], "One\nTwo"), "TITLE: white space"),
    "no_letters": ((*GOOD[:2], "12"), "A title has no markup"),
    "filler": ((*GOOD[:2], "Just segmentation"), "“Just” adds nothing"),
    "page_exists": (("part", "data", "More"), "docs/part/data.md exists already"),
    "snippets_exist": (("part", "left", "Left"), "snippets/part/left exists already"),
    "slug_elsewhere": (("networks", "data", "More"), "docs/part/data.md has that name"),
    "same_title": (("networks", "x", "data"), "docs/part/data.md has that title"),
    "part_has_a_title": (("part", "x", "X", "Other"), "part is called 'Part' already"),
    "title_of_a_part": (("networks", "x", "X", "Part"), "part is called 'Part'. Give"),
    "markup_in_part": ((*GOOD, "a: [b]"), "PART_TITLE=a: [b]: use words"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_argument_changes_nothing(
    case: str, root: Path, capsys: pytest.CaptureFixture
) -> None:
    """One clear message, exit status 2, every file as before."""
    (root / "snippets/part/left").mkdir(parents=True)
    before = everything(root)
    arguments, says = WRONG[case]
    assert main(list(arguments), root) == 2
    said = capsys.readouterr().err
    assert says in said and "Nothing was written." in said
    assert len(said.splitlines()) <= 4
    assert everything(root) == before


def test_a_chapter_is_written(root: Path, capsys: pytest.CaptureFixture) -> None:
    """Its files and its entry."""
    assert main(list(GOOD), root) == 0
    said = capsys.readouterr().out
    for name in ("docs/networks/segmentation.md", "snippets/networks/segmentation/two_averages.out"):
        assert f"wrote {name}" in said and (root / name).is_file()
    assert "make check CHAPTER=networks/segmentation" in said
    assert dict(settings.parts(settings.of(root)))["Networks"] == ["networks/segmentation.md"]
    assert not list(root.glob(".new-chapter*"))


def test_unreadable_settings_are_told(root: Path, capsys: pytest.CaptureFixture) -> None:
    """One message, with the line."""
    (root / "mkdocs.yml").write_text("site_name: x\nnav: - [\n", encoding="utf-8")
    assert main(list(GOOD), root) == 2
    said = capsys.readouterr().err
    assert said.startswith("mkdocs.yml:2: not YAML: ") and said.count("\n") == 2


def test_its_template_has_no_loose_ends() -> None:
    """Nothing waits to be filled in except by the author's own ideas."""
    text = "".join(path.read_text(encoding="utf-8") for path in TEMPLATE.rglob("*.*"))
    assert not re.search("TODO|FIXME|lorem|placeholder", text)


@pytest.mark.parametrize("good", range(7))
def test_a_failure_in_the_middle_leaves_no_trace(
    good: int, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    """Whichever file cannot be moved, all is as before."""
    before, done, move = everything(root), [], os.replace

    def failing(source: Path, target: Path) -> None:
        """Move some files, then have no room left, until the undoing begins."""
        done.append(target)
        if len(done) == good + 1:
            raise OSError(28, "No space left on device", str(target))
        move(source, target)

    monkeypatch.setattr(os, "replace", failing)
    assert main(list(GOOD), root) == 2
    assert "No space left on device" in capsys.readouterr().err
    assert everything(root) == before


def test_an_interrupt_leaves_no_trace(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C is a failure like another."""
    before, move = everything(root), os.replace

    def interrupted(source: Path, target: Path) -> None:
        """Stop at mkdocs.yml."""
        move(source, target)
        if str(target).endswith("mkdocs.yml") and ".kept" not in str(source):
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        put(root, {"a/b/c.md": "new", "mkdocs.yml": "changed"})
    assert everything(root) == before


def test_make_hands_arguments_over_as_they_are() -> None:
    """What looks like a command or a variable is text, and NAME of the environment is not ours."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert told(line for line in makefile.splitlines() if "$(NAME)" in line) == ""
