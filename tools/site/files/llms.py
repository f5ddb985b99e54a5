"""The list of the book's pages for programs that read, in the form of llmstxt.org."""

from collections.abc import Iterable
from dataclasses import dataclass

EXPLANATION = """\
Each page is listed in the form of a Markdown file, its programs and what they printed included.
Every program of the book runs alone and was run before the site was built."""


@dataclass(frozen=True)
class Entry:
    """A page of the list: its title, where it is as Markdown, what it is about."""

    title: str
    path: str
    description: str


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
