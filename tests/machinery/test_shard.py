"""Several machines share the pages."""

import pytest

from conftest import Book
from tools import shard

FENCE = "```"


@pytest.mark.parametrize("text", ["", "1", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b"])
def test_a_wrong_part_is_refused(text: str) -> None:
    """The message shows the form."""
    with pytest.raises(ValueError, match="as in 1/3"):
        shard.parse(text)


@pytest.mark.parametrize("parts", range(1, 7))
def test_each_page_is_in_exactly_one_part(parts: int) -> None:
    """Whatever the number of parts, even more than there are pages."""
    tests = ["a.md"] * 9 + ["b.md"] * 4 + ["c.md"] * 4 + ["d.md", "e.md"]
    found = [shard.pages(tests, part, parts) for part in range(1, parts + 1)]
    assert sorted(page for pages in found for page in pages) == sorted(set(tests))
    assert found == [shard.pages(tests[::-1], n, parts) for n in range(1, parts + 1)]


def test_parts_are_about_as_long() -> None:
    """No part gets all the long pages."""
    tests = ["e.md"] * 9 + ["d.md"] * 4 + ["c.md"] * 4 + ["b.md", "a.md"]
    assert shard.pages(tests, 1, 2) == {"e.md", "b.md"}


def test_pytest_runs_only_its_part(book: Book) -> None:
    """Both parts together run each page once; a wrong part runs none and says why."""
    for name in ("a", "b"):
        book.write(f"docs/{name}.md", f"{FENCE}python\nassert '{name}'\n{FENCE}\n")
    ran = [book.pytest("docs", "-q", "--shard", f"{n}/2").outcomes for n in (1, 2)]
    assert [len(outcomes) for outcomes in ran] == [1, 1]
    assert len(ran[0] | ran[1]) == 2
    wrong = book.pytest("docs", "-q", "--shard", "3/2")
    assert "as in 1/3" in wrong.text and not wrong.outcomes
