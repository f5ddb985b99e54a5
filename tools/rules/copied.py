"""No sentence of the study notes stands in the book.

The notes are not part of the book, so it holds fingerprints of each seven words in a row
of theirs: enough to recognize a copied sentence, and no way back to the text.
`python -m tools.rules.copied NOTES` writes them anew from a file of notes.
"""

import re
import sys
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from tools.rules.book import Page

WORDS = 7
DIGITS = 12  # of each fingerprint: by chance, one page in millions would match
FINGERPRINTS = Path(__file__).with_name("notes_fingerprints.txt")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
LINK = re.compile(r"\]\([^)]*\)")


def fingerprints(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield line, words and fingerprint of each seven words in a row.

    Args:
        text: prose; case, punctuation and line breaks do not count.
    """
    words = [
        (number, word.casefold())
        for number, line in enumerate(text.split("\n"), 1)
        for word in WORD.findall(LINK.sub("]", line))
    ]
    for start in range(len(words) - WORDS + 1):
        row = words[start : start + WORDS]
        phrase = " ".join(word for _, word in row)
        digest = blake2b(phrase.encode(), digest_size=DIGITS // 2).hexdigest()
        yield row[0][0], phrase, digest


def problems(page: Page, known: set[str]) -> Iterator[str]:
    """Say where a page repeats seven words of the notes.

    Args:
        page: a page of the book.
        known: the fingerprints of the notes.
    """
    lines = [""] * (page.text.count("\n") + 1)
    for number, line in page.prose():
        lines[number - 1] = line
    for number, phrase, digest in fingerprints("\n".join(lines)):
        if digest in known:
            yield (
                f"{page.path}:{number}: “{phrase}” stands in the study notes. "
                f"Say it in words of your own."
            )


def read(path: Path = FINGERPRINTS) -> set[str]:
    """Return the fingerprints that the book holds."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}


if __name__ == "__main__":
    notes = Path(sys.argv[1]).read_text(encoding="utf-8")
    found = sorted({digest for _, _, digest in fingerprints(notes)})
    head = "# Each seven words in a row of the study notes, as tools/rules/copied.py hashes them."
    FINGERPRINTS.write_text("\n".join([head, *found]) + "\n", encoding="utf-8")
