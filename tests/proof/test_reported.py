"""What readers send is kept in its form, and nothing else of it."""

import json
from pathlib import Path

import pytest

from tools.proof.reported import ReportError, keep, load, main, read

REPORT = """To report, copy from here:

Python 3.12.4, Darwin arm64
torch 2.15.0
torchvision 0.29.2
numpy 2.3.0
matplotlib is not installed
device mps
44 of 45 programs do what the book shows, 81 s

data/loader.py prints something else
- ann@home.example
+ /Users/ann/book
"""
KEPT = {
    "date": "2026-11-29",
    "device": "mps",
    "machine": "arm64",
    "numpy": "2.3.0",
    "python": "3.12.4",
    "ran": 45,
    "same": 44,
    "system": "Darwin",
    "torch": "2.15.0",
    "torchvision": "0.29.2",
}
REFUSED = {
    "empty": ("", "“Python …” is missing"),
    "half": (REPORT.partition("44 of")[0], "programs do what the book shows” is missing"),
    "too long": (REPORT + "x" * 20_000, "20,000 at most"),
    "more than ran": (REPORT.replace("44 of", "46 of"), "46 of 45 programs cannot be"),
    "none ran": (REPORT.replace("44 of 45", "0 of 0"), "0 of 0 programs cannot be"),
    "a host": (REPORT.replace("Darwin", "anns-laptop"), "its system is 'anns-laptop'"),
    "a path": (REPORT.replace("device mps", "device /Users/ann"), "its device is '/Users/ann'"),
    "no device": (REPORT.replace("device mps\n", ""), "its device is 'None'"),
    "a tag": (REPORT.replace("torch 2.15.0", "torch <b>2.15</b>"), "its torch is '<b>2.15</b>'"),
    "a long version": (REPORT.replace("3.12.4", "3.12." + "4" * 40), "its python is '3.12.44"),
}


def test_only_what_has_a_form_is_kept(tmp_path: Path) -> None:
    """No name, path or host of the reader, and the same report once."""
    file = keep(read(REPORT, "2026-11-29"), tmp_path)
    assert file == keep(read(REPORT, "2026-11-29"), tmp_path)
    assert load(tmp_path) == [KEPT]
    assert "ann" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(("text", "why"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_report_is_refused(text: str, why: str) -> None:
    """With what is wrong with it and what to do."""
    with pytest.raises(ReportError) as error:
        read(text, "2026-11-29")
    assert why in str(error.value) and ("; " in str(error.value))


@pytest.mark.parametrize("change", [{"name": "Ann"}, {"same": "44"}, {"torch": "2.15.0; ls"}, {"date": "today"}])
def test_a_file_written_by_hand_is_named(tmp_path: Path, change: dict) -> None:
    """A pull request may bring a file that no command wrote."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "x.json").write_text(json.dumps(KEPT | change), encoding="utf-8")
    with pytest.raises(ReportError, match=r"^reports/x\.json:1: "):
        load(tmp_path)
    (folder / "x.json").write_text("[1", encoding="utf-8")
    with pytest.raises(ReportError, match=r"^reports/x\.json:1: "):
        load(tmp_path)


def test_the_command_says_what_it_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    """Or why it kept nothing."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.txt").write_text(REPORT, encoding="utf-8")
    assert main("r.txt") is None
    assert capsys.readouterr().out.startswith("kept as reports/2")
    assert main("none.txt").startswith("none.txt: ")
