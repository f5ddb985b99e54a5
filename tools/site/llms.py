"""The list of the book's pages for programs that read, in the form of llmstxt.org."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mkdocs.structure import StructureItem
from mkdocs.structure.pages import Page

EXPLANATION = """\
Each page is listed in the form of a Markdown file, its programs and what they printed included.
Every program of the book runs alone and was run before the site was built."""


@dataclass(frozen=True)
class Entry:
    """A page of the list: its title, where it is as Markdown, what it is about."""

    title: str
    path: str
    description: str


def parts(
    items: Iterable[StructureItem], entry: Callable[[Page], Entry]
) -> list[tuple[str, list[Entry]]]:
    """Return the title and the pages of each part of the navigation."""
    return [(item.title, [entry(page) for page in pages_of(item)]) for item in items]


def pages_of(item: StructureItem) -> list[Page]:
    """Return the pages of an item of the navigation: itself, or those in it."""
    if item.is_page:
        return [item]
    return [page for child in item.children or [] for page in pages_of(child)]


def listing(
    name: str, summary: str, parts: Iterable[tuple[str, list[Entry]]], site_url: str
) -> str:
    """Return the text of llms.txt.

    Args:
        name: the book's name.
        summary: what the book is, in a sentence.
        parts: the title and the pages of each part, in the order of the book.
        site_url: where the book is published; without it links are relative.
    """
    base = site_url and f"{site_url.rstrip('/')}/"
    lines = [f"# {name}", "", f"> {' '.join(summary.split())}", "", EXPLANATION]
    for title, entries in parts:
        lines += ["", f"## {title}", ""]
        lines += [line(entry, base) for entry in entries]
    return "\n".join(lines) + "\n"


def line(entry: Entry, base: str) -> str:
    """Return the line of one page."""
    about = f": {entry.description}" if entry.description else ""
    return f"- [{entry.title}]({base}{entry.path}){about}"
