"""A chapter's snippets as one zip file."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.site.small_files import FOLDER, write
from tools.site.files.archive import packed
from tools.site.files.bundle import bundle, packages, path_inside

SHOWN = [f"{FOLDER}/a.py", f"{FOLDER}/bad.py", "snippets/p/d/other.py"]
EXERCISE = [f"{FOLDER}/exercises/e.py", f"{FOLDER}/exercises/e.answer.py"]


def made(root: Path, shown: list[str], url: str = "") -> zipfile.ZipFile:
    """Return the bundle of a chapter that shows a snippet of another, opened."""
    write(root, {SHOWN[-1]: "print(2)\n"})
    return zipfile.ZipFile(io.BytesIO(bundle("p/c.md", shown, root, "B", "Title", url)))


def test_the_bytes_follow_from_the_content(root: Path) -> None:
    """Order and age of the files leave no trace."""
    assert packed({"b": b"2", "a": b"1"}) == packed({"a": b"1", "b": b"2"})
    first = made(root, SHOWN + EXERCISE).fp.getvalue()
    for path in root.rglob("*.py"):
        os.utime(path, (1, 1))
    assert made(root, EXERCISE + SHOWN[::-1]).fp.getvalue() == first


def test_everything_the_page_shows_is_in_it(root: Path) -> None:
    """Whole files under the chapter's name; a guest keeps its own folder."""
    archive = made(root, SHOWN + EXERCISE)
    names = "README.txt a.out a.py bad.out bad.py check.py exercises/e.answer.py exercises/e.py"
    own = [name for name in archive.namelist() if not name.startswith("c/tools/")]
    assert own == [f"c/{name}" for name in [*names.split(), "p/d/other.py"]]
    assert archive.read("c/a.py") == b"import torch\n\n\nprint(1)\n"


def test_the_answer_is_a_whole_program(root: Path, tmp_path: Path) -> None:
    """It runs, and a page that shows the answer alone still gives the exercise."""
    made(root, EXERCISE[1:]).extractall(tmp_path / "out")
    told = {"e.py": "AssertionError: ...\n", "e.answer.py": "correct\n"}
    for name, said in told.items():
        command = [sys.executable, tmp_path / "out/c/exercises" / name]
        done = subprocess.run(command, capture_output=True, text=True)
        assert (done.stdout + done.stderr).endswith(said)


def test_the_note_says_what_is_needed(root: Path) -> None:
    """Packages, exercises and deliberate errors; nothing about what is not there."""
    note = made(root, SHOWN + EXERCISE, "https://b.example/p/c/").read("c/README.txt").decode()
    for words in ("Title\n=====", "python a.py", "exercises/", "    bad.py", "b.example/p/c/"):
        assert words in note
    short = made(root, SHOWN[-1:]).read("c/README.txt").decode()
    assert "or newer.\n" in short
    for words in ("exercises/", "on purpose", "The chapter:", "pip install"):
        assert words not in short


def test_packages_have_the_names_that_pip_knows() -> None:
    """The standard library is not a package."""
    sources = ["import math\nfrom sklearn import svm", "import torch.nn as nn\nimport os.path"]
    assert packages(sources) == ["numpy", "scikit-learn", "torch"]
    sources = ["import torch\n\ntorch.onnx.export(net, (x,), 'a.onnx')", "import altair"]
    assert packages(sources) == ["altair", "numpy", "onnxscript", "torch"]


def test_a_chapter_with_a_similar_name_is_another() -> None:
    """Only the chapter's own folder is left out of a path."""
    assert path_inside("snippets/p/c/a.py", "p/c") == "a.py"
    assert path_inside("snippets/p/cc/a.py", "p/c") == "p/cc/a.py"
