"""The senses of a word are told apart in the glossary, and pages ask for those it has."""

from collections.abc import Iterator
from itertools import combinations

from tools.page.book import Page
from tools.page.glossary import EVERYDAY, Meaning, asked, meanings, of_words, pattern
from tools.rules.whole.terms import GLOSSARY


def problems(glossary: Page, ordered: list[Page]) -> Iterator[str]:
    """Say which entries of the glossary clash, and which pages ask for no sense of a word."""
    known = meanings(glossary.text)
    for found in of_words(known).values():
        for one, two in combinations(found, 2):
            if not (one.sense and two.sense) or one.sense.casefold() == two.sense.casefold():
                yield (
                    f"{GLOSSARY}:{two.line}: {two.name!r} has an entry in line {one.line} "
                    "already. Keep one; where the word has two senses, name the sense of "
                    f"both: `{two.name}, of …`."
                )
    for page in ordered:
        yield from _asked(page, known)


def _asked(page: Page, known: list[Meaning]) -> Iterator[str]:
    """Say which senses that a page asks for do not exist, or are not needed."""
    at = f"{page.path}:{page.line_of('senses:')}"
    if not isinstance(page.meta.get("senses", EVERYDAY), dict):
        if page.meta.get("senses", EVERYDAY) != EVERYDAY:
            yield (
                f"{at}: `senses` must map a word to its sense, for example "
                f"`senses: {{stride: in memory}}`, or be `{EVERYDAY}` for the whole page."
            )
        return
    words, text = of_words(known), "\n".join(line for _, line in page.prose())
    for word, sense in asked(page.meta).items():
        at = f"{page.path}:{page.line_of(f'{word}:')}"
        senses = [m.sense for m in words.get(word, []) if m.sense]
        if word not in words:
            yield f"{at}: {GLOSSARY} has no entry {word!r}. Correct the word, or add it there."
        elif sense not in [EVERYDAY, *(s.casefold() for s in senses)]:
            told = ", ".join(f"“{s}”" for s in [*senses, EVERYDAY])
            yield f"{at}: {word!r} has no sense {sense!r} in {GLOSSARY}. It has {told}."
        elif not pattern([words[word][0].name]).search(text):
            yield f"{at}: the page does not say {word!r} in its text. Remove this line."
