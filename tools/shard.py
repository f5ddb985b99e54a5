"""Run a part of the pages, so that several machines can share them: `--shard 1/3`."""

import re
from collections import Counter
from collections.abc import Iterable


def parse(text: str) -> tuple[int, int]:
    """Read "1/3" as the first of three parts.

    Raises:
        ValueError: it is not of that form; the message says what is.
    """
    found = re.fullmatch(r"(\d+)/(\d+)", text)
    part, parts = (int(number) for number in found.groups()) if found else (0, 0)
    if not 1 <= part <= parts:
        raise ValueError(f"--shard {text!r}: write the part and how many, as in 1/3")
    return part, parts


def pages(of_each_test: Iterable[str], part: int, parts: int) -> set[str]:
    """Return the pages of one part; every page is in exactly one, whoever asks.

    The longest pages are dealt out first, each to the part that has the fewest tests.

    Args:
        of_each_test: the page of every test; a page stands there once per test.
        part: which part, counted from 1.
        parts: how many there are.
    """
    tests = Counter(of_each_test)
    dealt: list[list[str]] = [[] for _ in range(parts)]
    for page in sorted(tests, key=lambda page: (-tests[page], page)):
        min(dealt, key=lambda pile: sum(tests[known] for known in pile)).append(page)
    return set(dealt[part - 1])
