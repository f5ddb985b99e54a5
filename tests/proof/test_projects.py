"""A project runs as a whole, and what its page shows of it is what was run."""

import textwrap

import pytest

from tests.conftest import Book
from tools.page import project
from tools.proof import record
from tools.site.files.bundle import project_zip

FOLDER = "snippets/part/trip/steep"
PAGE = "docs/part/trip.md"
FILES = {
    "steep/__init__.py": "",
    "steep/__main__.py": "import sys\n\nprint(sum(map(float, sys.argv[1:])))\n",
    "steep.toml": "speed = 2\n",
    "run.console": "$ python -m steep 0.25 0.5\n0.76\n$ cat steep.toml; ls\nspeed = 2\nsteep\nsteep.toml\n",
}
TEXT = """\
# Trip

```python
--8<-- "snippets/part/trip/steep/steep/__main__.py"
```

```toml
--8<-- "snippets/part/trip/steep/steep.toml"
```

```console
--8<-- "snippets/part/trip/steep/run.console"
```
"""


@pytest.fixture
def trip(book: Book) -> Book:
    """Return a book with a page that shows a project."""
    for name, text in FILES.items():
        book.write(f"{FOLDER}/{name}", text)
    book.write(PAGE, TEXT)
    return book


def test_run(trip: Book) -> None:
    """Its commands run in a copy, within the tolerance; the record holds for the whole project."""
    kept = trip.files()
    assert trip.pytest().of(PAGE) == {"line 11 run": "passed"}
    made = {name for name in trip.files().keys() - kept.keys() if "build/" not in name}
    assert not made
    assert not list(record.missing(record.load(trip.root), trip.root))
    trip.write(f"{FOLDER}/steep.toml", "speed = 3\n")
    [told] = record.missing(record.load(trip.root), trip.root)
    assert told.startswith(f"{FOLDER}/run.console is in no record")


@pytest.mark.parametrize(("file", "text", "says"), [
    ("steep.toml", "speed = 3\n", ["run.console", "- speed = 2", "+ speed = 3", "CHAPTER=part/trip"]),
    ("steep/__main__.py", "raise SystemExit(3)\n", ["- 0.76", "+ [exit status 3]"]),
    ("steep/__main__.py", "print(open('/etc/x', 'w'))\n", ["writes only into its own folder", "/etc/x"]),
    ("steep/__main__.py", "import time\n\ntime.sleep(9)\n", ["ran longer than 2 s"]),
    ("run.console", "python -m steep\n", ["run.console:1: begins with no command", "`$ `"]),
    ("run.console", b"$ ls\n\xff\n", ["run.console:2: not UTF-8"]),
    ("data.bin", b"\xff\n", ["data.bin:1: not UTF-8"]),
])
def test_faults(trip: Book, file: str, text: str | bytes, says: list[str]) -> None:
    """What goes wrong is told with file and remedy."""
    trip.write(f"{FOLDER}/{file}", text)
    told = "\n".join(trip.pytest().messages.values())
    for words in says:
        assert words in told, told


def test_a_file_that_nothing_runs(trip: Book) -> None:
    """A page that shows files of a project shows a transcript of it."""
    trip.write(PAGE, TEXT.partition("```console")[0])
    told = [*trip.pytest().messages.values()]
    assert len(told) == 2
    assert f"trip.md:3: nothing runs {FOLDER}/steep/__main__.py: show a transcript" in told[0]


def test_outputs_are_written(trip: Book) -> None:
    """A transcript is begun with its commands alone; what they print is written below each."""
    commands = "$ python -m steep 1\n$ python -m steep x 2>&1 | tail -1\n"
    trip.write(f"{FOLDER}/run.console", commands)
    assert set(trip.pytest("--update-outputs").outcomes.values()) == {"passed"}
    now = (trip.root / FOLDER / "run.console").read_text()
    assert now == textwrap.dedent("""\
        $ python -m steep 1
        1.0
        $ python -m steep x 2>&1 | tail -1
        ValueError: could not convert string to float: 'x'
        """)
    assert set(trip.pytest().outcomes.values()) == {"passed"}


def test_dots_stay(trip: Book) -> None:
    """What differs from run to run is written as dots, also by an author who is not known yet."""
    trip.write(f"{FOLDER}/steep/__main__.py", "import time\n\nprint(time.time())\n")
    trip.write(f"{FOLDER}/run.console", "$ python -m steep\n...\n")
    before = trip.files()
    assert set(trip.pytest("--update-outputs").outcomes.values()) == {"passed"}
    after = {name: data for name, data in trip.files().items() if "build/" not in name}
    assert after == before


def test_zip(trip: Book) -> None:
    """One zip holds the project; what Python left there is not in it."""
    folder = trip.root / FOLDER
    (folder / "steep" / "__pycache__").mkdir()
    (folder / "steep" / "__pycache__" / "x.pyc").write_bytes(b"\xff")
    assert sorted(project.files(folder)) == sorted(FILES)
    assert project_zip(folder)[:2] == b"PK"
