"""A page is added to the nav of mkdocs.yml, and every other line stays as it is."""

import pytest

from tools.author.new_chapter.nav import NavError, with_page, written

NAV = """\
site_name: Book  # a comment
nav:
  # where it begins
  - Home: index.md

  - "Part":   # the first
      - 'part/data.md'  # quoted
      - labs/part.py
  - Reference:
      - reference/glossary.md

# The rest.
strict: !ENV [STRICT, true]
"""


def test_a_page_is_last_of_its_part() -> None:
    """Before the labs; comments, quotes, blank lines and layout stay."""
    text = with_page(NAV, "part/more.md", "Part")
    added = "      - 'part/data.md'  # quoted\n"
    assert text == NAV.replace(added, f"{added}      - part/more.md\n")


def test_a_new_part_stands_before_the_reference() -> None:
    """Its title is quoted where YAML needs that."""
    text = with_page(NAV, "a/b.md", "Time: series")
    new = '  - "Time: series":\n      - a/b.md\n'
    assert text == NAV.replace("  - Reference:", f"{new}  - Reference:")


def test_line_ends_stay() -> None:
    """A file from Windows keeps its line ends."""
    text = with_page(NAV.replace("\n", "\r\n"), "a/b.md", "A")
    assert text.count("\r\n") == text.count("\n") == NAV.count("\n") + 2


@pytest.mark.parametrize(
    "text",
    [
        "site_name: x\n",
        "nav: [index.md]\n",
        "nav:\n  - Part: [part/data.md]\nextra: {a: 1}\n",
        "nav:\n- Part:\n  - x/y.md\n- Reference:\n  - z.md\n",
    ],
)
def test_a_nav_that_cannot_be_edited_is_left_alone(text: str) -> None:
    """Rather a message than a broken file."""
    with pytest.raises(NavError, match=r"mkdocs\.yml"):
        print(with_page(text, "part/more.md", "More"))


def test_titles_are_quoted_where_yaml_needs_it() -> None:
    """A colon or a yes would change its meaning."""
    assert written("Segmentation") == "Segmentation"
    assert written("yes") == '"yes"' and written("a: b") == '"a: b"'
