"""How long a page is: what is in sight of it counts, each word and line once."""

from pathlib import Path

import pytest

from tests.site.small_files import FOLDER, fence, write
from tools.site.files import length
from tools.site.files.length import Length

FILES = {
    "mkdocs.yml": "markdown_extensions: [{pymdownx.snippets: {check_paths: true}}]\n",
    f"{FOLDER}/d.py": '"""Draw."""\n\nassert True\n\n# Drawing\nplt.plot(1)\nplt.show()\n',
    f"{FOLDER}/d.out": "1\n2\n",
    f"{FOLDER}/exercises/e.py": "x = ...\nassert x\n",
}
# What stands on a page, and what is counted of it.
PAGES = {
    "---\ntitle: Not read\n---\n\n# Two words\n": Length(2, 0, 0, 0),
    "One [link of four](../other/words.md) <br> - — <!-- and\nnothing -->.\n": Length(
        4, 0, 0, 0
    ),
    '![A picture in words](../s/a.svg "Its caption")\n': Length(2, 0, 0, 0),
    "![A picture (in words)](../s/a.svg)\n": Length(0, 0, 0, 0),
    '??? note "Closed"\n    Three more words.\n\n    And.\n\nSeen.\n': Length(
        1, 0, 0, 0
    ),
    "???+ note\n    Seen.\n": Length(2, 0, 0, 0),
    f"{fence('d.py')}\n{fence('d.out', 'text')}": Length(0, 5, 1, 0),
    f"{fence('d.py')}\n{fence('d.py')}": Length(0, 10, 1, 0),
    "??? example\n    Do.\n\n    ```python\n"
    f'    --8<-- "{FOLDER}/exercises/e.py"\n    ```\n': Length(0, 0, 0, 1),
    fence("exercises/e.py"): Length(0, 0, 0, 1),
    "```console\n$ make\n$ make test\n```\n": Length(0, 2, 0, 0),
    "```markdown\n??? x\n```\n\nSeen.\n": Length(1, 1, 0, 0),
}
LAB = "# ---\n# title: L\n# ---\n\n# %% [markdown]\n# Two words.\n\n# %%\nx = 1\n\ny = 2\n"


@pytest.mark.parametrize("text", PAGES)
def test_what_is_in_sight_counts(tmp_path: Path, text: str) -> None:
    """Prose, captions, code; no output, no exercise, nothing folded, nothing that draws."""
    write(tmp_path, FILES | {"docs/p/c.md": text})
    assert length.of("p/c.md", tmp_path) == PAGES[text]


def test_a_lab_is_measured_by_its_cells(tmp_path: Path) -> None:
    """Its prose stands in comments, and each cell of code is in sight."""
    write(tmp_path, {"docs/l.py": LAB})
    assert length.of("l.py", tmp_path) == Length(2, 3, 0, 0)


@pytest.mark.parametrize(
    ("words", "lines", "minutes"),
    [(200, 0, 1), (201, 0, 2), (100, 6, 1), (8000, 12, 41)],
)
def test_a_minute_that_has_begun_counts(words: int, lines: int, minutes: int) -> None:
    """200 words or 12 lines of code are read in one."""
    assert Length(words, lines, 0, 0).minutes == minutes
