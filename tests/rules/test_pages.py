"""The rules of a page can fail, name the line, and pass what is right."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import FENCE, FRONT, make, page, saved, told
from tools.page import book
from tools.page.book import Page
from tools.rules.pages import blocks, headings, links, order

UNRUN = {
    "py": f"{FENCE}py\nx = 1\n{FENCE}\n",
    "pycon": f"{FENCE}pycon\n>>> 1\n{FENCE}\n",
    "tildes": "~~~python\nx = 1\n~~~\n",
    "shell": f"{FENCE}bash\npip install torch\n{FENCE}\n",
    "skipped": f"<!--pytest-codeblocks:skip-->\n\n{FENCE}python\nx = 1\n{FENCE}\n",
    "skipped_by_mark": f"<!--pytest.mark.skip-->\n{FENCE}python\nx = 1\n{FENCE}\n",
    "unclosed": f"{FENCE}python\nx = 1\n",
    "long": f"{FENCE}python\na = 1\nb = 2\nc = 3\nd = 4\n{FENCE}\n",
    "in_a_fold": f'??? note "x"\n    {FENCE}py\n    x = 1\n    {FENCE}\n',
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a tiny book on disk."""
    return make(tmp_path)


@pytest.mark.parametrize("case", UNRUN)
def test_a_block_that_is_not_run_is_refused(case: str, root: Path) -> None:
    """Whatever looks like Python on a page has to be run."""
    assert "docs/part/data.md:" in told(blocks.problems(saved(UNRUN[case], root), root))


@pytest.mark.parametrize(
    "block",
    [
        f"{FENCE}python\nx = 1\n{FENCE}\n",
        f'{FENCE}python title="x"\n--8<-- "snippets/part/data/good.py"\n{FENCE}\n',
        f"{FENCE}console\n$ pip install torch\n{FENCE}\n",
        f"{FENCE}text\npy\n{FENCE}\n",
        f"<!--pytest.mark.gpu-->\n{FENCE}python\nx = 1\n{FENCE}\n",
    ],
)
def test_a_block_that_is_run_passes(block: str, root: Path) -> None:
    """Includes, three lines of code, commands and outputs are fine."""
    assert told(blocks.problems(saved(block, root), root)) == ""


HEADINGS = {
    "no_front_matter": Page("docs/a.md", "# A\n"),
    "broken_front_matter": Page("docs/a.md", "---\ntitle: [\n---\n# A\n"),
    "no_title": Page("docs/a.md", "---\ndescription: Text.\n---\n# A\n"),
    "no_description": Page("docs/a.md", "---\ntitle: A\n---\n# A\n"),
    "short_description": Page("docs/a.md", "---\ntitle: A\ndescription: Text.\n---\n# A\n"),
    "long_description": page("# A\n", front=FRONT.replace("come", f"{'come ' * 30}")),
    "two_h1": page("# A\n\n# B\n"),
    "skipped_level": page("# A\n\n### B\n"),
    "filler": page("# A\n\nYou simply call it.\n"),
    "not_utf_8": page("# A\n\n\ufffd\n"),
}


@pytest.mark.parametrize("case", HEADINGS)
def test_a_page_without_outline_is_refused(case: str) -> None:
    """Title, description and an outline are asked for."""
    assert HEADINGS[case].path in told(headings.problems(HEADINGS[case]))


def test_a_page_with_outline_passes() -> None:
    """Comments in code are no headings, and words in code are no filler."""
    body = f"# A\n\n## B\n\n### C\n\n## D\n\n`just`\n\n{FENCE}python\n# just\n{FENCE}\n"
    assert told(headings.problems(page(body))) == ""


ORDER = {
    "not_in_nav": ("b.md", ["a.md"], ["a.md", "b.md"], "not in the nav"),
    "no_such_page": ("b.md", ["a.md", "b.md"], ["a.md"], "does not exist"),
    "twice": ("a.md", ["a.md", "a.md"], ["a.md"], "2 times"),
    "index": ("x.md", ["x.md", "x/index.md"], ["x.md", "x/index.md"], "same address"),
    "lab": ("x.md", ["x.md", "x.py"], ["x.md", "x.py"], "same address"),
    "case": ("x.md", ["x.md", "X.md"], ["x.md", "X.md"], "same address"),
    "slug": ("a/x.md", ["a/x.md", "b/x.md"], ["a/x.md", "b/x.md"], "same slug"),
}


@pytest.mark.parametrize("case", ORDER)
def test_a_page_without_a_place_of_its_own_is_refused(case: str) -> None:
    """One place in nav, one address, one slug."""
    source, nav, sources, words = ORDER[case]
    assert words in told(order.problems(source, nav, sources))


def test_a_page_with_a_place_passes() -> None:
    """Indexes of different folders share their name."""
    both = ["index.md", "a/index.md"]
    assert told(order.problems("index.md", both, both)) == ""


def test_titles_have_to_differ() -> None:
    """Two pages of one title are refused."""
    pages = [page(""), page("", "docs/other.md")]
    assert "docs/other.md" in told(order.same_titles(pages))
    assert told(order.same_titles(pages[:1])) == ""


def test_nav_is_read_from_mkdocs(root: Path) -> None:
    """Pages only, in their order; sources are what becomes a page."""
    assert book.nav(root) == ["part/data.md"]
    assert book.sources(root) == ["labs/lab.py", "part/data.md", "part/next.md"]


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
    lab = next(page for page in book.pages(root) if page.path == "docs/labs/lab.py")
    assert lab.meta["ideas"] == {"E17": None}
    assert "docs/labs/lab.py:18: the heading 'Skipped'" in told(headings.problems(lab))
    assert told(headings.problems(lab)).count("\n") == 0
    assert told(links.problems(lab, root)).startswith("docs/labs/lab.py:11: gone.md")
