"""Applies the rules of the book, and says where some chapters do not keep them."""

from pathlib import Path

from tools.author.check.chapters import files, known
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
    ours = {name for chapter in chapters for name in files(chapter, root)}
    book = Book(root, tuple(ours | LISTS))
    told = [message for rule in RULES for message in findings(rule, book)]
    owned = {name for chapter in known(root) for name in files(chapter, root)} - LISTS
    return [s for s in told if any(n in s for n in ours) or not any(n in s for n in owned)]
