"""A page as plain Markdown, and the list of pages for programs that read."""

from pathlib import Path

import pytest

from tests.site.small_files import PAGE, fence, write
from tools.page.includes import IncludeError
from tools.site.files import llms
from tools.site.files.plain_markdown import drawn, plain
from tools.site.files.prose import folder


@pytest.fixture
def root(root: Path) -> Path:
    """Return the chapter's folder, as a book."""
    settings = "markdown_extensions:\n- pymdownx.snippets:\n    base_path: ['.']\n"
    return write(root, {"mkdocs.yml": settings})


def test_what_is_missing_is_named(root: Path) -> None:
    """The message names the page, the line of the page without its head, and the file."""
    with pytest.raises(IncludeError, match=r"docs/p/c\.md:\d+: snippets/p/c/no\.py does not"):
        plain('# T\n\n```python\n--8<-- "snippets/p/c/no.py"\n```\n', "p/c.md", root)


def test_nothing_of_the_sites_own_is_left(root: Path) -> None:
    """Nor is anything lost: a block has its whole snippet, an excerpt its region."""
    text = plain(PAGE, "p/c.md", root)
    for mark in ("title:", "8<--", "{ .", "<div", "<!--", "!!!", "???", "    Inside"):
        assert mark not in text
    assert text.startswith("# Title\n\nSee ")
    assert "**What? Decide, then read on.**\n\n```text\n1\n```\n" in text
    assert "```python\nimport torch\n\n\nprint(1)\n```\n\n![A hill]" in text
    assert 'hill.svg "Up")\n\n```python\nprint(1)\n```\n' in text


def test_tables_are_written_out_and_marks_left_out(root: Path) -> None:
    """A mark at the end of a line leaves the line's end; one before it takes its own line."""
    fold = fence("t.out", "csv").replace("`\n-", "`\n    -").replace("\n```", "\n    ```")
    text = f"<!-- m -->\n- a <!-- m -->\n- b\n\n??? note\n    {fold}"
    made = "- a\n- b\n\n**Note**\n\n| n | x |\n| --- | ---: |\n| a | 1 |\n"
    assert plain(text, "p/c.md", root) == made


def test_links_lead_to_plain_pages(root: Path) -> None:
    """From where the page lies; drawings to the served file; the rest stays."""
    text = plain(PAGE, "p/c.md", root)
    links = "[`the` other](../../a/b/index.md#x), [a lab](../../labs/l/index.md), "
    links += "[home](../../index.md), [here](#y),\n[a site](https://example.org/a.md) "
    assert f"{links}and call `layers[0](x)`" in text
    assert '![A hill](../../snippets/p/hill.svg "Up")' in text
    assert "[b](b/index.md)" in plain("[b](b.md)", "index.md", root)


def test_only_a_page_called_index_is_its_folder() -> None:
    """A name that ends so is a name."""
    places = map(folder, ("index.md", "p/index.md", "p/code-index.md"))
    assert [*places] == ["", "p/", "p/code-index/"]


def test_a_labs_drawings_become_files(root: Path) -> None:
    """Each is named by its words and lies beside the page, where its link leads."""
    figure = '<figure class="drawn"><svg aria-label="A &lt; B"><g></g></svg></figure>'
    text, files = drawn(f"a\n\n{figure}\n\nb\n\n{figure}\n")
    assert "![A < B](figure-1.svg)\n\nb\n\n![A < B](figure-2.svg)" in text
    assert "![A < B](figure-1.svg)" in plain(text, "labs/l.py", root)
    assert files["figure-2.svg"] == '<svg aria-label="A &lt; B"><g></g></svg>\n'


def test_the_list_has_the_form_that_programs_expect() -> None:
    """Title, summary, words, then a heading and links for each part."""
    entries = [("A", "a/index.md", "About.")], [("B", "b/index.md", "")]
    parts = [*zip(("One", "Two"), entries)]
    told = llms.listing("Book", "In\nshort.", parts, "")
    head, *middle, one, two = told.split("\n## ")
    assert head.startswith("# Book\n\n> In short.\n\n") and not middle
    assert one == "One\n\n- [A](a/index.md): About.\n" and "\n#" not in head
    assert two == "Two\n\n- [B](b/index.md)\n"
    for url in ("https://b.example", "https://b.example/"):  # makes the links whole
        assert "(https://b.example/a/index.md)" in llms.listing("B", "", parts, url)
