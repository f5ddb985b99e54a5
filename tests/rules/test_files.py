"""What has no place in the book is found in any file; what may be there passes."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import INCLUDE, page, told
from tools.rules.files import plain, private, shown

X = "x" * 40
SECRETS = [
    f"github_pat_{X}",
    "AKIA" + "X" * 16,
    "AIza" + "x" * 35,
    f"xoxb-{X}",
    f"sk-ant-{X}",
    f"sk-{X}",
    f"pypi-Ag{X}",
    f"eyJ{X}.eyJ{X}.{X}",
    "https://hooks.slack.com/services/T0/B0/x",
    "https://meet.google.com/abc-defg-hij",
    "https://teams.microsoft.com/l/meetup-join/x",
    "https://discord.gg/abc",
    "https://www.dropbox.com/s/x/notes.pdf",
    "https://lab.sharepoint.com/notes",
    "http://192.168.1.7:8888/lab",
    "https://gitlab.lab.internal/notes",
]


@pytest.mark.parametrize("text", SECRETS)
def test_what_is_private_is_refused(text: str) -> None:
    """The message names the line and does not repeat the secret."""
    said = told(private.problems("docs/a.md", f"one\nsee {text} there\n"))
    assert said.startswith("docs/a.md:2: this looks like ") and "Remove it" in said
    assert X not in said and "\n" not in said


PUBLIC = """
https://arxiv.org/abs/1706.03762
https://colab.research.google.com/github/a/b
https://scholar.google.com/scholar?q=key
http://localhost:6006
the token `[CLS]` and the key, the query and the value
sk-learn, hf_hub, ghp_short, task-by-task-and-step-by-step
https://example.org/a?key=1
ask at ada@example.org
location.protocol === 'file:'
"""


def test_what_is_public_passes() -> None:
    """Ordinary links and words."""
    assert told(private.problems("docs/a.md", PUBLIC)) == ""


def every(root: Path) -> list[str]:
    """Return what is wrong with the files of a book."""
    return [s for path in plain.found(root) for s in plain.problems(path, root)]


def test_plain_small_files_pass(root: Path) -> None:
    """What each machine makes for itself is not looked at; a program may say that it is one."""
    for name in (".git/x", "build/x", "docs/__pycache__/x", ".venv/x"):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\0" * 999_999)
    (root / "tools" / "site").mkdir(parents=True)
    (root / "tools" / "site" / "run").write_text("#!/bin/sh\n")
    (root / "tools" / "site" / "run").chmod(0o755)
    (root / "docs" / "small.wasm.gz").write_bytes(b"\0" * 3_900_000)
    assert every(root) == []
    assert "tools/site/run" in plain.found(root)


def test_what_is_not_plain_is_refused(root: Path) -> None:
    """Too large, a program that says no #!, a link within the book; no link is followed."""
    (root / "docs" / "large.wasm").write_bytes(b"\0" * 4_100_000)
    (root / "docs" / "link.md").symlink_to("part/data.md")
    (root / "x.toml").touch(0o755)
    large, link, program = every(root)
    assert large.startswith("docs/large.wasm: 4.1 MB, 4.0 MB at most")
    assert link.startswith("docs/link.md: a link to part/data.md")
    assert program.startswith("x.toml: ") and "chmod -x" in program
    assert plain.text(root / "docs/link.md") == plain.text(root / "docs/large.wasm") == ""


PLACES = {
    "good.svg": ("", "no page shows it. Draw it with"),
    "good.vl.json": ("", "no page shows it. Draw it with"),
    "gone.cuda.out": ("gone.cuda.out", "stale"),
    "gone-2.svg": ("gone-2.svg", "stale"),
    "gone.vl.json": ("gone.svg", "stale"),
    "gone.onnx": ("", "stale"),
    "good.json": ("good.json", "unknown kind"),
    "exercises/gone.answer.py": ("exercises/gone.answer.py", "stale"),
    "exercises/gone.wrong.py": ("", "stale"),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_file_that_nobody_needs_is_refused(name: str, root: Path) -> None:
    """Every file is shown and belongs to a snippet."""
    used, words = PLACES[name]
    folder = "snippets/part/data/"
    said = told(shown.problems(folder + name, {folder + used}, root))
    assert said.startswith(folder + name) and words in said


def test_a_file_in_its_place_passes(root: Path) -> None:
    """Pages show what they include and what they draw; a chart goes with its picture."""
    drawn = "\n![a picture of something](../../snippets/part/data/good.svg)\n"
    used = page(INCLUDE + drawn).shows()
    for name in ("good.py", "good.svg", "good.vl.json"):
        assert told(shown.problems(f"snippets/part/data/{name}", used, root)) == ""


def test_a_page_that_left_its_snippets_behind_is_told(root: Path) -> None:
    """One message, with the command that moves the folder; without a folder, none."""
    renamed = page(INCLUDE + INCLUDE, "docs/part/rows.md")
    assert told(shown.page_problems(renamed, root)) == ""
    (root / "docs/part/data.md").unlink()
    said = told(shown.page_problems(renamed, root))
    assert said.startswith("docs/part/rows.md:7: shows files of snippets/part/data, but")
    assert "git mv snippets/part/data snippets/part/rows, and" in said and "\n" not in said
