"""Applies the rules of the book, and says where some chapters do not keep them."""

from pathlib import Path

from tools.author.check.chapters import known, page, snippets
from tools.rules.apply import RULES, findings
from tools.rules.book import Book
from tools.rules.whole import ideas, names, terms

# What all chapters share: a message that names no other page is for every author.
LISTS = {ideas.LEDGER, names.INDEX, terms.GLOSSARY}


def problems(chapters: list[str], root: Path) -> list[str]:
    """Return what the rules say of some chapters, and of what belongs to no chapter.

    Args:
        chapters: names such as `networks/attention`.
        root: the folder of the book.
    """
    book = Book(root)
    told = (message for rule in RULES for message in findings(rule, book))
    owned = {c: (page(c, root), f"{snippets(c)}/") for c in known(root)}
    others = {c: files for c, files in owned.items() if files[0] not in LISTS}
    return [
        message
        for message in told
        if _about(message, {c: owned[c] for c in chapters}) or not _about(message, others)
    ]


def _about(message: str, owned: dict[str, tuple[str, str]]) -> bool:
    """Tell whether a message names a file of some chapters."""
    return any(file in message for files in owned.values() for file in files)
