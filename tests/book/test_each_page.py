"""Each page of the book keeps the rules; a broken one fails under its own name."""


import pytest

from tools import ROOT
from tools.page import book
from tools.page.book import Page
from tools.rules import copied
from tools.rules.files.plain import plain, private
from tools.rules.pages import blocks, headings, links, order, outside, pairs
from tools.rules.whole import ideas, names, terms

PAGES = book.pages(ROOT)
NAV, UNREADABLE = book.nav_or_problem(ROOT)
if UNREADABLE:
    pytest.fail(UNREADABLE, pytrace=False)
SOURCES = book.sources(ROOT)
OTHERS = [book.read(ROOT, file.name) for file in sorted(ROOT.glob("*.md"))]
CHAPTERS = [page for page in PAGES if page.path.endswith(".md")]
BY_PATH = {page.path: page for page in PAGES}
LEDGER = BY_PATH.get(ideas.LEDGER)
ORDERED = [BY_PATH[f"docs/{uri}"] for uri in NAV if f"docs/{uri}" in BY_PATH]
READ = [page for page in ORDERED if not page.path.startswith("docs/reference/")]
NOTES = copied.read(ROOT / "tools" / "rules" / copied.FINGERPRINTS.name)

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)


def report(problems: object) -> None:
    """Fail with every problem on a line of its own."""
    found = "\n".join(problems)
    if found:
        pytest.fail(found, pytrace=False)


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.path)
def test_every_python_block_is_run(page: Page) -> None:
    """A shown block is one that the run takes, with its code in a file."""
    report(blocks.problems(page, ROOT))


@each_page
def test_a_page_introduces_itself(page: Page) -> None:
    """Title, description, one outline of headings, no filler."""
    report(headings.problems(page))


@pytest.mark.parametrize("page", [*PAGES, *OTHERS], ids=lambda page: page.path)
def test_nothing_is_dead(page: Page) -> None:
    """Links, anchors and pictures lead somewhere; pictures have words."""
    report(links.problems(page, ROOT))


@pytest.mark.parametrize("source", sorted({*SOURCES, *NAV}))
def test_a_page_has_one_place(source: str) -> None:
    """In nav exactly once, with an address and a slug of its own."""
    report(order.problems(source, NAV, SOURCES))


def test_titles_differ() -> None:
    """No two pages have one title."""
    report(order.same_titles(PAGES))


@each_page
def test_claims_are_true(page: Page) -> None:
    """The ideas that a page claims exist, and so do the snippets that it names."""
    assert LEDGER, f"{ideas.LEDGER} is missing: it lists every idea as `- C6 · Title`"
    report(ideas.page_problems(page, LEDGER, ROOT))


@each_page
def test_pairs_can_be_compared(page: Page) -> None:
    """Two snippets that a page sets side by side both stand on it."""
    report(pairs.problems(page, ROOT))


def test_every_idea_is_taught_or_announced() -> None:
    """Each idea of the ledger is claimed by a page or marked as not written yet."""
    assert LEDGER, f"{ideas.LEDGER} is missing: it lists every idea as `- C6 · Title`"
    report(ideas.ledger_problems(LEDGER, PAGES))


@each_page
def test_nothing_is_copied_from_the_notes(page: Page) -> None:
    """No seven words in a row are those of the study notes."""
    report(copied.problems(page, NOTES))


@each_page
def test_a_page_loads_nothing_from_elsewhere(page: Page) -> None:
    """A reader's browser asks this site only, and a page holds no program."""
    report(outside.problems(page))


@each_page
def test_a_page_is_fit_to_be_published(page: Page) -> None:
    """A small plain file, without keys and links that only a few may follow."""
    report(plain.problems(page.path, ROOT))
    report(private.problems(page.path, plain.text(page.path, ROOT)))


def test_a_term_is_introduced_before_it_is_used() -> None:
    """A reader who goes in order meets no word of the glossary unexplained."""
    assert terms.GLOSSARY in BY_PATH, f"{terms.GLOSSARY} is missing: it defines the terms"
    report(terms.problems(BY_PATH[terms.GLOSSARY], READ))


def test_every_name_in_the_code_is_explained() -> None:
    """Each name of torch and its kin has an entry, and none is needed before it is shown."""
    assert names.INDEX in BY_PATH, f"{names.INDEX} is missing: it says what each name does"
    report(names.problems(BY_PATH[names.INDEX], ORDERED, ROOT))
