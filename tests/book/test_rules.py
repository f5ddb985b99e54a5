"""The book keeps every rule; a broken one fails under its own name."""

import pytest

from tools import ROOT
from tools.rules.apply import RULES, findings
from tools.rules.book import Book

BOOK = Book(ROOT)  # read once for all rules


@pytest.mark.parametrize("rule", RULES)
def test_the_book_keeps(rule: str) -> None:
    """Every message names the file, the line, what is wrong and what to do."""
    if told := findings(rule, BOOK):
        pytest.fail("\n".join(told), pytrace=False)
