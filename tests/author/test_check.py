"""`make check` on a copy of the book: what is fine, what is broken, what is not there."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rules.tiny_book import FRONT, make
from tests.site.small_files import write
from tools import ROOT
from tools.author.check import chapters, keeping
from tools.author.check.__main__ import main
from tools.author.check.once import once
from tools.author.new_chapter.__main__ import main as new_chapter
from tools.rules.files import plain
from tools.rules.whole import ideas, names, terms

OLD, NEW = "start/one-more", "networks/segmentation"
MISSPELT = "rec" + "ieves"
BROKEN = [
    ("docs/NEW.md", "**May you", "**Surely you simply", "adds nothing"),
    ("docs/NEW.md", "setup.md", "no-such.md", "which does not exist"),
    ("docs/NEW.md", "## Two groups", "$\\foo{x}$\n\n## Two groups", "formula $\\foo{x}$ uses \\foo"),
    ("docs/NEW.md", "`cat` joins", "`cat` " + MISSPELT, MISSPELT),
    ("mkdocs.yml", f"      - {OLD}.md\n", "", "not in the nav of mkdocs.yml"),
    ("snippets/NEW/two_averages.out", "3.75", "3.85", "prints something else than two_averages.out"),
    ("snippets/NEW/two_averages.py", "import torch\n", "import os\n\nimport torch\n", "imported but unused"),
    ("snippets/NEW/two_averages.py", ".stack", ".hstack", "no entry for torch.hstack"),
    ("snippets/NEW/exercises/overall.answer.py", "() / sizes", "() * sizes", "must print"),
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the book, with a chapter more in an old part and one in a new part."""
    root = tmp_path_factory.mktemp("copy") / "book"
    for name in plain.found(ROOT):
        if not name.startswith("tests/"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)
    for chapter, title in ((OLD, "Why: not?"), (NEW, "Segmentation")):
        assert new_chapter([*chapter.split("/"), title], root) == 0
    return root


def check(root: Path, *names: str) -> tuple[int, str]:
    """Run the check as make does."""
    command = [sys.executable, "-m", "tools.author.check", *names]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_a_new_chapter_waits_for_its_text_and_a_broken_one_is_told(book: Path) -> None:
    """All else is kept in an old and in a new part; each mistake is named."""
    status, said = check(book, OLD, NEW)
    assert status == 1, said
    assert "\n2 to mend; 4 programs run." in said
    for chapter in (OLD, NEW):
        assert re.search(rf"docs/{chapter}.md:\d+: still the text of the template", said)
    assert said.splitlines()[-1].startswith("Not checked: ")
    for name, old, new, _ in BROKEN:
        file = book / name.replace("NEW", NEW)
        text = file.read_text(encoding="utf-8")
        assert old.replace("NEW", NEW) in text, name
        file.write_text(text.replace(old.replace("NEW", NEW), new, 1), encoding="utf-8")
    status, said = check(book, f"docs/{NEW}.md", OLD)
    assert status == 1
    assert [words for *_, words in BROKEN if said.count(words) != 1] == [] and str(book) not in said
    assert f"\n{len(BROKEN) + 2} to mend; 4 programs run." in said, said
    assert "INTERNALERROR" not in said and "snippets/fundamentals" not in said


NAMES = {
    "fundamentals/tensors": "fundamentals/tensors",
    "tensors": "fundamentals/tensors",
    "docs/fundamentals/tensors.md": "fundamentals/tensors",
    "snippets/fundamentals/tensors/": "fundamentals/tensors",
    "index": "index",
    "start/index": "index",
    "labs/draw-a-digit": "labs/draw-a-digit",
    "labs/workflow.py": "labs/workflow",
}
NEAR = {
    "fundamentals/tensor": "Near it: fundamentals/tensors",
    "networks/autogrid": "fundamentals/autograd",
    "../../etc/passwd": "no page has that name",
    "zzzz": "start/setup",
}


def test_a_chapter_has_many_names() -> None:
    """Its own, its file's, its last part."""
    assert chapters.named(" ".join(NAMES), ROOT) == list(NAMES.values())


@pytest.mark.parametrize("word", NEAR)
def test_an_unknown_chapter_gets_the_nearest_names(word: str) -> None:
    """And all names where none is near."""
    with pytest.raises(chapters.NoChapterError) as error:
        chapters.named(word, ROOT)
    assert NEAR[word] in str(error.value)


def test_make_outputs_asks_for_files(capsys: pytest.CaptureFixture) -> None:
    """All pages, one page, or a message and none at all."""
    for words, status in (("", 0), ("tensors", 0), ("zzzz", 2)):
        assert chapters.main(words, ROOT) == status
    assert capsys.readouterr().out == "docs\ndocs/fundamentals/tensors.md\n"


@pytest.fixture
def git(tmp_path: Path) -> Callable[..., None]:
    """Return a function that runs git in a small book with a branch."""
    names = ("docs/index.md", "docs/a/b.md", "docs/a/c.md", "Makefile")
    write(tmp_path, dict.fromkeys(names, "x\n"))

    def run(*arguments: str) -> None:
        """Run git."""
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        command = ["git", *who, *arguments]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)

    run("init", "-b", "main")
    run("add", ".")
    run("commit", "-m", "x")
    run("switch", "-c", "mine")
    return run


def test_what_differs_from_main_is_checked(tmp_path: Path, git: Callable) -> None:
    """Committed, edited and new files count, each for the chapter that owns it."""
    (tmp_path / "docs/a/b.md").write_text("y\n", encoding="utf-8")
    git("commit", "-am", "y")
    write(tmp_path, dict.fromkeys(("Makefile", "snippets/start/index/n w.py"), "y\n"))
    found = chapters.changed(tmp_path)
    assert chapters.owners(found, tmp_path) == (["a/b", "index"], ["Makefile"])


def test_without_git_a_name_is_asked_for(tmp_path: Path) -> None:
    """There is nothing to compare with."""
    with pytest.raises(chapters.NoChapterError, match="CHAPTER="):
        chapters.changed(tmp_path)


SAID = {
    "docs/start/setup.md:3: a word of its own": True,
    "snippets/start/setup/x.py:3: a line of its own": True,
    "docs/start/how-to-read.md:3: a word of another": False,
    "docs/start/how-to-read.md:3: setup.md#x names an anchor that docs/start/setup.md": True,
    "docs/reference/notes.md:7: no page claims A2": True,
    "docs/reference/notes.md:7: docs/start/how-to-read.md teaches A2 now": False,
    "snippets/field/applications/x.py:3: docs/reference/code-index.md has no entry": False,
    "README.md:3: docs/gone.md does not exist": True,
}


def test_other_chapters_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """What names a file of the chapter is kept, and what names none of another."""
    monkeypatch.setattr(keeping, "RULES", {"a rule": None})
    monkeypatch.setattr(keeping, "findings", lambda rule, book: list(SAID))
    [kept] = keeping.problems(["start/setup"], ROOT)
    assert {told: told in kept for told in SAID} == SAID


# What a first check says of a fault, and a later one of the same.
TWICE = [
    ("docs/a.md:9: snippets/a/x.py: prints, but there is no x.out\n1", "docs/a.md:9: snippets/a/x.out does not exist: make"),
    ("docs/a.md:9: snippets/a/x.py: draws, but there is no x.svg", "docs/a.md:3: ../x.svg leads to snippets/a/x.svg, which does not exist."),
    ("docs/a.md:9: snippets/a/x.py:1: not UTF-8. Save", "snippets/a/x.py:1: not UTF-8. Save it."),
    ("docs/a.md:9: not UTF-8: save", "docs/a.md:9: a character that is not UTF-8."),
    ("docs/a.md:9: snippets/a/x.py:2: raised SyntaxError: a", "snippets/a/x.py:3: is no Python: b"),
    ("docs/a.md:9: snippets/a/x.py:2: raised NameError: name 'y' is", "snippets/a/x.py:2: Undefined name `y`."),
    ("docs/a.md:9: snippets/a/x.py:2: raised ModuleNotFoundError: No module named 'y.z'", "snippets/a/x.py:1: imports `y`, which"),
    ("docs/a.md:9: snippets/a/x.py:2: raised RuntimeError: Found no NVIDIA driver", "snippets/a/x.py:1: 'cuda' is written by hand."),
    ("docs/a.md:9: a fence that opens with ~~~", "docs/a.md:9: a fence of another sign."),
    ("docs/a.md:9: #x names an anchor that docs/a.md does not", "docs/a.md:9: a link to a heading that is not there."),
    ("docs/a.md:9: snippets/a/x.py:2: raised AttributeError: module 'torch.nn' has no attribute 'Liner'", "snippets/a/x.py:2: docs/i.md has no entry for torch.nn.Liner. Add"),
    ("docs/a.md:9: snippets/a/e/x.py does not exist: make it", "snippets/a/e/x.answer.py: stale, there is no snippets/a/e/x.py. Remove"),
    ("docs/a.md:9: snippets/a/x.py: took 30 s", "docs/b.md:2: snippets/a/x.py: took 30 s"),
]


def test_a_fault_is_said_once() -> None:
    """Whoever sees it; two faults of one kind in one place are two."""
    for first, second in TWICE:
        assert once([[first], ["docs/c.md: other"], [second]]) == [first, "docs/c.md: other"]
    anchors = ["docs/a.md:9: #x names an anchor that", "docs/a.md:9: #y names an anchor that"]
    assert once([anchors, ["docs/a.md:9: a link to a heading that is not there."]]) == anchors


def test_what_follows_from_a_fault_is_not_said() -> None:
    """Of a file that can't be read, nothing else; of numbers, nothing while an output is old."""
    first = "docs/a.md:1: begins with a byte order mark: save the page as UTF-8 without one"
    later = ["docs/a.md:1: has no front matter", "docs/i.md:3: no snippet and no lab uses torch.x"]
    assert once([[first, *later, "docs/b.md:2: other"]]) == [first, "docs/b.md:2: other"]
    number = "docs/a.md:9: nothing in this section prints 0.22. Say what a program prints."
    stale = "docs/a.md:5: snippets/a/x.py: prints something else than x.out shows"
    assert once([[number], [stale]]) == [stale]
    assert once([[number], [stale.replace("a.md", "b.md")]]) != [stale]


def test_settings_that_cannot_be_read_are_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rules, the plan of the page and its rendering say the same."""
    monkeypatch.chdir(make(tmp_path))
    lists = dict.fromkeys((ideas.LEDGER, names.INDEX, terms.GLOSSARY), f"{FRONT}# A\n")
    write(tmp_path, lists | {"mkdocs.yml": "nav: - [\n"})
    assert main(["next"], tmp_path) == 1
    said = capsys.readouterr().out
    assert said.count("mkdocs.yml:1: not YAML: ") == 1, said
