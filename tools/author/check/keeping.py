"""Applies the rules of the book, and says where some chapters do not keep them."""

from pathlib import Path

from tools.author.check.chapters import files, known
from tools.rules.apply import RULES, findings
from tools.rules.book import Book
from tools.rules.whole import ideas, names, terms

# What all chapters share: a message that names no other page is for every author.
LISTS = {ideas.LEDGER, names.INDEX, terms.GLOSSARY}


def problems(chapters: list[str], root: Path) -> list[list[str]]:
    """Return what each rule says of some chapters, and of what belongs to no chapter."""
    ours = {name for chapter in chapters for name in files(chapter, root)}
    owned = {name for chapter in known(root) for name in files(chapter, root)} - LISTS
    book = Book(root, tuple(ours), tuple(owned))
    told = [findings(rule, book) for rule in RULES]
    return [
        [s for s in one if any(n in s for n in ours) or not any(n in s for n in owned)]
        for one in told
    ]
