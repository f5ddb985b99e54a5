"""Another torch, pinned with the torchvision that fits it."""

from pathlib import Path

import pytest

from tests.site.small_files import write
from tools.release import upgrade

DIRECT = "# pair\ntorch==2.15.0\ntorchvision==0.29.2\n\nmkdocs<2     # the site\n"


def test_the_pair_is_set_free() -> None:
    """A named torch is taken with its patches; the resolver finds its torchvision."""
    free = DIRECT.replace("==2.15.0", "").replace("==0.29.2", "")
    assert upgrade.freed(DIRECT) == free
    assert "\ntorch==2.11.*\ntorchvision\n" in upgrade.freed(DIRECT, "2.11")


@pytest.mark.parametrize("torch", ["", "2.11"])
def test_what_was_found_is_pinned(torch: str) -> None:
    """Also when the pair was free."""
    compiled = "torch==2.11.1 \\\n    --hash\ntorchvision==0.26.0 \\\n"
    expected = DIRECT.replace("2.15.0", "2.11.1").replace("0.29.2", "0.26.0")
    assert upgrade.pinned(DIRECT, compiled) == expected
    assert upgrade.pinned(upgrade.freed(DIRECT, torch), compiled).count("==") == 2


def test_what_is_held_back_is_told() -> None:
    """Of the direct dependencies alone, with the version that is out."""
    compiled = "click==8.1\nmkdocs==1.6.1 \\\n    --hash\ntorch==2.15.0\n"
    told = upgrade.held_back(compiled, "mkdocs==2.0\ntorch==2.15.0\n")
    assert told.endswith(": `mkdocs` 1.6.1 (2.0 is out).\n")
    assert upgrade.held_back(compiled, "mkdocs==1.6.1\ntorch==2.15.0\n") == ""
    assert upgrade.DIRECT.findall(DIRECT) == ["torch", "torchvision", "mkdocs"]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with both files and a Makefile that finds no solution."""
    makefile = "requirements:\n\techo half > requirements.txt; exit 1\n"
    files = {"requirements.in": DIRECT, "requirements.txt": "old\n", "Makefile": makefile}
    monkeypatch.chdir(write(tmp_path, files))
    return tmp_path


def refused(book: Path, *arguments: str) -> int:
    """Return the status of a call that must leave both files alone."""
    status = upgrade.main(list(arguments))
    assert (book / "requirements.in").read_text(encoding="utf-8") == DIRECT
    assert (book / "requirements.txt").read_text(encoding="utf-8") == "old\n"
    return status


def test_nothing_changes_without_a_version_or_a_solution(book: Path, capsys) -> None:
    """It says how a version is written, or leaves the word to the resolver."""
    for torch in ("2", "2.11.0", "2.11; rm", "newest"):
        assert refused(book, torch) == 2
        assert "as in TORCH=2.11" in capsys.readouterr().err
    assert refused(book) == 1
    assert "as they were" in capsys.readouterr().err
