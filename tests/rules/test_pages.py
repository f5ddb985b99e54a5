"""The rules of a page can fail, name the line, and pass what is right.

What tests/faults breaks in a small book is not broken here again.
"""

from pathlib import Path

import pytest

from tests.rules.tiny_book import FENCE, FRONT, INCLUDE, page, told
from tools.page import book
from tools.page.book import Page
from tools.rules.pages import headings, links, order

OUTLINES = {
    "no_front_matter": Page("docs/a.md", "# A\n"),
    "no_keys": Page("docs/a.md", "---\ntitle\n---\n# A\n"),
    "no_title": Page("docs/a.md", f"---\ndescription: {'Text. ' * 10}\n---\n# A\n"),
    "long_description": page("# Data\n", front=FRONT.replace("come", f"{'come ' * 30}")),
    "not_utf_8": page("# Data\n\n\ufffd\n"),
}


@pytest.mark.parametrize("case", OUTLINES)
def test_a_page_without_outline_is_refused(case: str) -> None:
    """Title, description and an outline are asked for."""
    said = told(headings.problems(OUTLINES[case]))
    assert said.startswith(OUTLINES[case].path) and "\n" not in said.partition("with")[0]


def test_a_page_with_outline_passes() -> None:
    """Comments in code are no headings, and words in code are no filler."""
    body = f"# Data\n\n## B\n\n### C\n\n## D\n\n`just`\n\n{FENCE}python\n# just\n{FENCE}\n"
    assert told(headings.problems(page(body))) == ""


DEAD = """\
[x](../part/)
[x](#gone)
[x](../labs/lab.py#gone)
[x](../../../secret.md)
[x](gone.md "Title")
[the [old] one](gone.md)
![the hill](../../snippets/part/data/good.svg)
<img src="x.svg">
"""


def test_what_is_dead_is_refused(root: Path) -> None:
    """A link has a target, a picture has words."""
    said = [message.split(": ")[0] for message in links.problems(page(DEAD), root)]
    assert said == [f"docs/part/data.md:{line}" for line in range(6, 14)]


ALIVE = """
[x](next.md#a-fit-call)
[x](next.md#twice_1)
[x](../labs/lab.py#try-it)
[x](https://example.org/a_(b))
[x](mailto:a@example.org)
`[x](gone.md)`
<!-- [x](gone.md) -->
![loss falls from 2 to 0.1](../../snippets/part/data/good.svg)
<a id="here"></a> [x](#here)
"""


def test_what_leads_somewhere_passes(root: Path) -> None:
    """Targets inside and outside of the book."""
    assert told(links.problems(page(ALIVE), root)) == ""


ORDER = {
    ("x.md", "x/index.md"): "docs/x/index.md: has the same address",
    ("x.md", "x.py"): "docs/x.py: has the same address",
    ("X.md", "x.md"): "docs/x.md: has the same address",
    ("a/index.md", "index.md"): "",
}


@pytest.mark.parametrize("both", ORDER)
def test_a_page_without_a_place_of_its_own_is_refused(both: tuple[str, str]) -> None:
    """One address, one slug; indexes of different folders share their name."""
    found = told(order.problems([*both], [*both]))
    assert found.startswith(ORDER[both]) and "\n" not in found and bool(found) == bool(ORDER[both])


MOVED = {
    "moved: [a]": "`moved` must map",
    "moved: {old: next.md#twice}": "",
    "moved: {old: '#a'}": "",
    "moved: {old: next.md}": "names no heading",
    "moved: {old: next.md#gone}": "names an anchor that docs/part/next.md does not have",
    "moved: {a: next.md#twice}": "the page still has the anchor a",
    "moved: {snippet-good: next.md#twice}": "the page still has the anchor snippet-good",
    "moved: {snippet-old: data.md#snippet-good}": "",
}


@pytest.mark.parametrize("line", MOVED)
def test_what_moved_leads_somewhere(root: Path, line: str) -> None:
    """The old anchor has left the page, and the new one is there."""
    moved = page(f"# A\n\n{INCLUDE}", front=FRONT.replace("title", f"{line}\ntitle"))
    said = told(links.problems(moved, root))
    assert MOVED[line] in said and bool(said) == bool(MOVED[line])
    assert not said or said.startswith("docs/part/data.md:2: ")


LAB = """# ---
# title: A lab
# description: What it is about, in a sentence that is neither short nor long.
# ideas:
#   E17: null
# ---

# %% [markdown]
# # A lab
#
# Text with a [link](gone.md).

# %%
# ### no heading
x = 1  # you simply see

# %% [markdown]
# ### Skipped
"""


def test_a_lab_is_a_page(root: Path) -> None:
    """Its front matter, headings and links are read from its comments."""
    (root / "docs/labs/lab.py").write_text(LAB, encoding="utf-8")
    lab = book.read(root, "docs/labs/lab.py")
    assert lab.meta["ideas"] == {"E17": None}
    assert "docs/labs/lab.py:18: the heading 'Skipped'" in told(headings.problems(lab))
    assert told(headings.problems(lab)).count("\n") == 0
    assert told(links.problems(lab, root)).startswith("docs/labs/lab.py:11: gone.md")
