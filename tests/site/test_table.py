"""What is printed as CSV becomes a table whose columns of numbers stand at the right."""

import pytest

from tools.page.shown import rows
from tools.site import table

PRINTED = 'name,right,"loss, mean"\na|b_<i>,97.8%,−0.5\n"c, d",,1.5e-3\n'
MARKDOWN = """\
| name | right | loss, mean |
| --- | ---: | ---: |
| a\\|b\\_\\<i> | 97.8% | −0.5 |
| c, d |  | 1.5e-3 |"""


def test_a_table_is_written_out() -> None:
    """No cell is taken for markup; an empty one leaves its column one of numbers."""
    assert table.markdown(PRINTED) == MARKDOWN
    made = table.html(PRINTED)
    assert '<th scope="col">name</th><th scope="col" style="text-align: right">right' in made
    assert '<tr><td>a|b_&lt;i&gt;</td><td style="text-align: right">97.8%</td>' in made


@pytest.mark.parametrize("cell", ["1 of 3", "v2", "", "2 to 3"])
def test_words_stand_at_the_left(cell: str) -> None:
    """A column is one of numbers when each of its cells is."""
    assert [*table.right(rows(f"a,b\n{cell},1\n{cell},2"))] == [False, True]


@pytest.mark.parametrize("printed", ["a,b\n", "a\n1\n", "a,b\n1,2,3\n", "a,b\n...\n", ""])
def test_what_is_no_table_is_refused(printed: str) -> None:
    """Too few rows or columns, rows of different length."""
    with pytest.raises(ValueError, match="cells?.*: print a|: print a line"):
        rows(printed)
