"""Every rule of the book by its name, applied to the whole book; each names file and line."""

from collections.abc import Callable, Iterable, Iterator

from tools.page.book import sources
from tools.rules.book import Book
from tools.rules.files import (
    drawing,
    packages,
    plain,
    private,
    shown,
    snippets,
    workflows,
)
from tools.rules.pages import (
    blocks,
    headings,
    links,
    markup,
    neighbors,
    numbers,
    order,
    outside,
    pairs,
    unfinished,
)
from tools.rules.whole import ideas, names, road, senses, terms


def findings(rule: str, book: Book) -> list[str]:
    """Return what a rule of the table says of a book; of one that can't be read, why."""
    try:
        return [*RULES[rule](book)]
    except ValueError as error:
        return [str(error)]


def _each(things: Iterable, problems: Callable, *more: object) -> Iterator[str]:
    """Yield what is wrong with each of some pages or files."""
    for thing in things:
        yield from problems(thing, *more)


def _text(
    book: Book, problems: Callable, paths: Iterable[str], *more: object
) -> Iterator[str]:
    """Yield what is wrong with the text of each of some files."""
    for path in paths:
        yield from problems(path, plain.text(book.root / path), *more)


RULES: dict[str, Callable[[Book], Iterable[str]]] = {
    "blocks": lambda b: _each(b.chapters, blocks.problems, b.root),
    "claims": lambda b: _each(b.pages, ideas.page_problems, b.page(ideas.LEDGER), b.root),
    "compiled": lambda b: packages.compiled(b.root),
    "drawing": lambda b: _text(b, drawing.problems, b.programs),
    "headings": lambda b: _each(b.looked_at, headings.problems),
    "ideas": lambda b: ideas.ledger_problems(b.page(ideas.LEDGER), b.pages),
    "imports": lambda b: _text(
        b, packages.problems, [*b.programs, *b.parts, *b.labs], b.root, packages.wanted(b.root)
    ),
    "labs": lambda b: _text(b, snippets.lab_problems, [*b.labs, *b.parts]),
    "links": lambda b: _each([*b.pages, *b.beside], links.problems, b.root),
    "markup": lambda b: _each(b.looked_at, markup.problems),
    "names": lambda b: names.problems(b.page(names.INDEX), b.ordered, b.root),
    "neighbors": lambda b: neighbors.problems(b.ordered),
    "numbers": lambda b: _each(b.looked_at, numbers.problems, b.root),
    "order": lambda b: order.problems(b.nav, sources(b.root)),
    "outside": lambda b: _each(b.looked_at, outside.problems),
    "pairs": lambda b: _each(b.pages, pairs.problems, b.root),
    "plain": lambda b: _each(b.files, plain.problems, b.root),
    "private": lambda b: _text(b, private.problems, b.files),
    "road": lambda b: road.problems(b.nav, b.root),
    "senses": lambda b: senses.problems(b.page(terms.GLOSSARY), b.ordered),
    "shown": lambda b: [
        *_each(b.chapters, shown.page_problems, b.root),
        *_each(b.snippets, shown.problems, b.shown, b.root),
    ],
    "snippets": lambda b: _text(b, snippets.problems, b.programs),
    "terms": lambda b: terms.problems(b.page(terms.GLOSSARY), b.ordered),
    "theme": lambda b: _text(b, outside.file_problems, b.files),
    "titles": lambda b: order.same_titles(b.pages),
    "unfinished": lambda b: [
        *_each(b.looked_at, unfinished.page_problems),
        *_text(b, unfinished.problems, [*b.programs, *b.parts]),
    ],
    "workflows": lambda b: _each(b.files, workflows.problems, b.root),
}
