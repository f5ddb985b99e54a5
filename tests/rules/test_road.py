"""The bounds of the road hold where mkdocs.yml sets them, and nowhere else."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import told
from tests.site.small_files import write
from tools.rules.whole import road

NAV = ["index.md", "part/data.md", "reference/words.md", "labs/lab.py", "part/next.md"]
LONG = "word " * 8001
# The bounds, and of which pages something is said.
BOUNDS = {
    "": [],
    "minutes: 41": [],
    "minutes: 40": ["part/data.md"],
    "words: 24003, before: part/next.md": [],
    "words: 24002, before: part/next.md": ["part/next.md"],
    "words: 0, before: index.md": [],
    "minutes: 40, words: 1, before: part/next.md": ["part/data.md", "part/next.md"],
}


@pytest.mark.parametrize("bounds", BOUNDS)
def test_the_road_is_as_short_as_was_promised(root: Path, bounds: str) -> None:
    """Only chapters are bounded by minutes; every page before the named one has words."""
    settings = {"mkdocs.yml": f"extra:\n  road: {{{bounds}}}\n"}
    write(root, settings | {f"docs/{uri}": LONG for uri in NAV[:3]})
    said = told(road.problems(NAV, root))
    pages = [line.split(": ")[0] for line in said.splitlines()]
    assert pages == [f"docs/{it}" for it in BOUNDS[bounds]]
    assert said.count("Cut it, fold what") == len(BOUNDS[bounds])
