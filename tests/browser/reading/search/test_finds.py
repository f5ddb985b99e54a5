"""The search finds: queries of each kind, every error that the book shows, every name."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.built import Open
from tools import ROOT
from tools.measure.search.asking import ask
from tools.measure.search.scoring import FIRST, Site, told
from tools.page.deliberate_error import announced
from tools.page.shown import all_shown
from tools.site.files.prose import folder
from tools.site.steps.reference.code_index import anchor, entries

# Queries, the pages that answer them, and what kind they are.
TABLE = Path(__file__).with_name("queries.tsv").read_text(encoding="utf-8")
LEAST = {"error": 0.95, "api": 0.95, "concept": 0.9, "typo": 0.9, "absent": 0.9}
HARMLESS = ["dim=-1", '"quoted" words', "a - b", "+tensor", "x^2", "tensor*", "title:loss", "~3", "?!"]
NUMBER = re.compile(r"\d+")


def errors() -> Iterator[tuple[str, str]]:
    """Yield the last words of each deliberate error, and the page that shows it."""
    for file in sorted((ROOT / "docs").rglob("*.md")):
        uri = file.relative_to(ROOT / "docs").as_posix()
        for item in all_shown(file.read_text(encoding="utf-8")):
            program = (ROOT / item.path).with_suffix(".py")
            if item.is_output and program.is_file():
                for error in announced(program.read_text(encoding="utf-8")):
                    output = (ROOT / item.path).read_text(encoding="utf-8")
                    yield output[output.rindex(f"{error.type}:") :].strip(), folder(uri)


def test_most_queries_of_each_kind_find_their_page(open_page: Open, site: Path) -> None:
    """Among the first three, or hear that the book has nothing."""
    page, places = open_page("/"), Site(ROOT, site)
    rows = [line.split("\t") for line in TABLE.splitlines()]
    scores = [places.scored(query, right, kind, ask(page, query)) for query, right, kind in rows]
    for kind, least in LEAST.items():
        mine = [0 < it.page <= FIRST for it in scores if it.kind == kind]
        assert sum(mine) >= least * len(mine), "\n".join(told(scores))


@pytest.mark.parametrize("changed", [False, True], ids=["as shown", "other numbers"])
def test_every_error_is_found(open_page: Open, changed: bool) -> None:
    """A page that shows it is among the first three, whatever its numbers."""
    page, shown = open_page("/"), defaultdict(set)
    for message, where in errors():
        shown[NUMBER.sub("", message)].add(where)
    missed = []
    for message, _ in errors():
        query = NUMBER.sub(lambda it: str(int(it[0]) + 3), message) if changed else message
        first = ask(page, query).pages[:FIRST]
        if not shown[NUMBER.sub("", message)] & set(first):
            missed.append(f"{query}: {first}")
    assert shown and missed == []


def test_every_name_of_the_index_is_found(open_page: Open) -> None:
    """Its entry is among the first three."""
    page = open_page("/")
    names = entries((ROOT / "docs/reference/code-index.md").read_text(encoding="utf-8"))
    hits = {name: ask(page, name).hits[:FIRST] for name in names}
    assert names
    wanted = {name: f"reference/code-index/#{anchor(name)}" for name in names}
    assert {name: found for name, found in hits.items() if wanted[name] not in found} == {}


def test_nothing_is_syntax(open_page: Open) -> None:
    """Quotes, minus signs and stars are read as what they are."""
    page = open_page("/")
    answers = {query: ask(page, query) for query in HARMLESS}
    assert answers.pop("?!").nothing
    assert [query for query, answer in answers.items() if not answer.hits] == []
    assert ask(page, '"learning" -rate').hits == ask(page, "learning rate").hits
