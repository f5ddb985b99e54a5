"""A mistake and its correction stand side by side, each line where it belongs."""

import re
from pathlib import Path

import pytest

from tests.rules.tiny_book import FRONT, make, page, told
from tests.site.small_files import FOLDER, fence, write
from tools.page.shown import all_shown
from tools.rules.pages import pairs as rule
from tools.site.steps import search_entries
from tools.site.steps.pairs import columns, folds

WRONG = "import torch\n\nx = 1\nx.backward()  # raises RuntimeError\n"
RIGHT = "import torch\n\nx = 1\ny = x < 2 & 3\nx.backward()  # fine\n"
SHOWN = fence("wrong.py") + fence("right.py")
PAIRS = "---\npairs:\n  wrong: right\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with two snippets."""
    return write(tmp_path, {f"{FOLDER}/wrong.py": WRONG, f"{FOLDER}/right.py": RIGHT})


def found(markdown: str, root: Path) -> dict[str, str]:
    """Return the folds of a page."""
    return folds(markdown, all_shown(markdown), root)


TITLED, NONE = f"---\ntitle: A\n---\n{SHOWN}", f"---\npairs:\n---\n{SHOWN}"
ALONE = fence("wrong.py") + fence("exercises/right.py") + fence("right.out", "text")


@pytest.mark.parametrize("page", [SHOWN, TITLED, NONE, PAIRS + ALONE])
def test_only_named_and_shown_snippets_are_compared(page: str, root: Path) -> None:
    """The rule of the book says why; an exercise of that name is no snippet."""
    assert found(page, root) == {}


def test_the_fold_stands_under_the_second(root: Path) -> None:
    """It names the one that stands further up, and the wrong one is on the left."""
    last = found(PAIRS + SHOWN, root)
    first = found(PAIRS + fence("right.py") + fence("wrong.py"), root)
    assert list(last) == [f"{FOLDER}/right.py"]
    assert list(first) == [f"{FOLDER}/wrong.py"]
    assert "<summary>Compare with wrong.py<" in last[f"{FOLDER}/right.py"]
    html = first[f"{FOLDER}/wrong.py"]
    assert "<summary>Compare with right.py<" in html
    assert html.index("<p>wrong.py") < html.index("<p>right.py")


def test_of_a_folded_mistake_the_changes_are_in_sight(root: Path) -> None:
    """They stand under the right one, removed lines first; captions are no change."""
    folded = "??? failure\n" + "".join(f"    {s}\n" for s in fence("wrong.py").splitlines())
    (root / FOLDER / "wrong.py").write_text('"""A."""\nx = 1\nx < 2\n')
    (root / FOLDER / "right.py").write_text('"""B."""\nx = 3\n')
    for text in (fence("right.py") + folded, folded + fence("right.py")):
        html = found(PAIRS + text, root)
        assert list(html) == [f"{FOLDER}/right.py"]
        lines = re.findall(r"</b>([^<]*)</span>", html[f"{FOLDER}/right.py"])
        assert lines == ["x = 1", "x &lt; 2", "x = 3"]
        assert "<details" not in html[f"{FOLDER}/right.py"]


def test_only_changes_are_marked_and_read_aloud(root: Path) -> None:
    """A sign has a name; code is escaped; another comment is no change."""
    html = found(PAIRS + SHOWN, root)[f"{FOLDER}/right.py"]
    assert html.count('aria-label="added:">+') == html.count('role="img"') == 1
    assert "</b>y = x &lt; 2 &amp; 3</span>" in html
    assert "<span>x.backward()  # raises RuntimeError</span>" in html
    assert not re.search("<(pre|code|button)", html)
    assert search_entries.entries(f"<p>a</p>{html}")[0][3:] == ["a", ""]


def test_equal_lines_stand_at_equal_height() -> None:
    """Where one side has more, the other waits; a changed line is not an empty one."""
    left, right = columns(["a", "", "b", "old", "c"], ["a", "", "c", "", "# new"])
    assert len(left) == len(right)
    assert left.index("<span>c</span>") == right.index("<span>c</span>")
    assert [line for line in left if "removed" in line] == [left[2], left[3]]
    assert right.count('<span class="gap"></span>') == 2
    assert "# new" in right[-1] and "added" in right[-1]


@pytest.mark.parametrize(
    ("pairs", "message"),
    [
        ("[good, other]", "must map"),
        ("{good: [other]}", "must map"),
        ("{good: other}", "shows no other.py"),
        ("{lost: good}", "there is no snippets/part/data/lost.py"),
        ("{good: good}", "its own partner"),
    ],
)
def test_wrong_pairs_are_named(tmp_path: Path, pairs: str, message: str) -> None:
    """File, line, what is wrong, what to do."""
    front = FRONT.replace("---\n\n", f"pairs: {pairs}\n---\n\n")
    shown = "".join(fence(f"{name}.py") for name in ("good", "lost"))
    made = page(shown.replace(FOLDER, "snippets/part/data"), front=front)
    said = told(rule.problems(made, make(tmp_path)))
    assert message in said
    assert said.startswith("docs/part/data.md:4: ")
