"""A page as plain Markdown, and the list of pages for programs that read."""

from pathlib import Path

import pytest

from tests.site.small_files import write
from tools.page.includes import IncludeError
from tools.site.files import llms
from tools.site.files.plain_markdown import drawn, plain
from tools.site.files.prose import folder

PAGE = """---
title: T
---

# Title

See [`the` other](../a/b.md#x), [a lab](../labs/l.py), [home](../index.md), [here](#y),
[a site](https://example.org/a.md) and call `layers[0](x)`.
{ .lede }

<div class="grid cards" markdown>

-   **Card**

</div>

<!-- hidden -->
!!! note "Careful"
    Inside.

??? question "What? Decide, then open."
    ```text
    --8<-- "snippets/p/c/a.out"
    ```

```python title="A"
--8<-- "snippets/p/c/a.py"
```

![A hill](../../snippets/p/hill.svg "Up")

```python
--8<-- "snippets/p/c/a.py:x"
```
"""


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
    """No front matter, include, attribute, wrapper, comment or admonition."""
    text = plain(PAGE, "p/c.md", root)
    for mark in ("title:", "8<--", "{ .", "<div", "<!--", "!!!", "???", "    Inside"):
        assert mark not in text
    assert text.startswith("# Title\n\nSee ")
    assert "**What? Decide, then read on.**\n\n```text\n1\n```\n" in text


def test_code_is_whole_and_keeps_its_blank_lines(root: Path) -> None:
    """A block has its language and the snippet, an excerpt its region."""
    text = plain(PAGE, "p/c.md", root)
    assert "```python\nimport torch\n\n\nprint(1)\n```\n\n![A hill]" in text
    assert text.endswith("```python\nprint(1)\n```\n")


def test_links_lead_to_plain_pages(root: Path) -> None:
    """From where the page lies; drawings to the served file; the rest stays."""
    text = plain(PAGE, "p/c.md", root)
    for link in (
        "[`the` other](../../a/b/index.md#x)",
        "[a lab](../../labs/l/index.md)",
        "[home](../../index.md)",
        "[here](#y)",
        "(https://example.org/a.md)",
        "`layers[0](x)`",
        '![A hill](../../snippets/p/hill.svg "Up")',
    ):
        assert link in text
    assert "[b](b/index.md)" in plain("[b](b.md)", "index.md", root)


@pytest.mark.parametrize(
    ("uri", "place"),
    [("index.md", ""), ("p/index.md", "p/"), ("p/code-index.md", "p/code-index/")],
)
def test_only_a_page_called_index_is_its_folder(uri: str, place: str) -> None:
    """A name that ends so is a name."""
    assert folder(uri) == place


def test_a_labs_drawings_become_files(root: Path) -> None:
    """Each is named by its words and lies beside the page, where its link leads."""
    figure = '<figure class="drawn"><svg aria-label="A &lt; B"><g></g></svg></figure>'
    text, files = drawn(f"a\n\n{figure}\n\nb\n\n{figure}\n")
    assert "![A < B](figure-1.svg)\n\nb\n\n![A < B](figure-2.svg)" in text
    assert "![A < B](figure-1.svg)" in plain(text, "labs/l.py", root)
    assert files["figure-2.svg"] == '<svg aria-label="A &lt; B"><g></g></svg>\n'


def test_the_list_has_the_form_that_programs_expect() -> None:
    """Title, summary, words, then a heading and links for each part."""
    parts = [("One", [llms.Entry("A", "a/index.md", "About.")])]
    parts += [("Two", [llms.Entry("B", "b/index.md", "")])]
    lines = llms.listing("Book", "In\nshort.", parts, "").splitlines()
    assert lines[:3] == ["# Book", "", "> In short."]
    after = lines.index("## One")
    assert not [line for line in lines[3:after] if line.startswith("#")]
    assert lines[after:] == [
        "## One",
        "",
        "- [A](a/index.md): About.",
        "",
        "## Two",
        "",
        "- [B](b/index.md)",
    ]


def test_a_known_address_makes_the_links_whole() -> None:
    """With or without a slash at its end."""
    for url in ("https://b.example", "https://b.example/"):
        text = llms.listing("B", "", [("P", [llms.Entry("A", "a/index.md", "")])], url)
        assert "(https://b.example/a/index.md)" in text
