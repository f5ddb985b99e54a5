"""Each name of torch and its kin that the book uses is explained before it is needed."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.calls import used
from tools.exercises import fill
from tools.rules.book import Page
from tools.site.codeindex import ENTRY, entries, last, named
from tools.site.fences import snippets

INDEX = "docs/reference/code-index.md"


def problems(index: Page, pages: Iterable[Page], root: Path) -> Iterator[str]:
    """Say which names have no entry, which entry has no use, what comes too early.

    Args:
        index: the page that says what each name does.
        pages: the pages of the book, in the order of reading.
        root: the folder that holds snippets/ and docs/.
    """
    meanings, found = entries(index.text), {}
    known: set[str] = set()
    for page in pages:
        source = (root / page.path).read_text(encoding="utf-8")
        known |= named(page.text)
        if page.path.endswith(".py"):
            names = {name: f"{page.path}:{line}" for name, line in used(source).items()}
            yield from _unexplained(names, known)
            found = names | found
        for item in snippets(source) if page.path.endswith(".md") else []:
            if item.is_output or not (root / item.path).is_file():
                continue
            text = (root / item.path).read_text(encoding="utf-8")
            if item.is_answer:
                starter = root / item.path.replace(".answer.py", ".py")
                text = fill(starter.read_text(encoding="utf-8"), text)
            names = {name: f"{item.path}:{line}" for name, line in used(text).items()}
            if item.is_answer:
                yield from _unexplained(names, known)
            known.update(map(last, names))
            found = names | found
    for name, place in found.items():
        if name not in meanings:
            yield (
                f"{place}: {INDEX} has no entry for {name}. Add there a line "
                f"`{name}` and below it `:   What it does.`"
            )
    yield from _stale(index, found)


def _unexplained(names: dict[str, str], known: set[str]) -> Iterator[str]:
    """Say which names a lab or an answer needs that nothing has shown before."""
    for name, place in names.items():
        if last(name) not in known:
            yield (
                f"{place}: {name} is needed here and was shown nowhere before. "
                f"Name it in the text, in backticks, and say what it does."
            )


def _stale(index: Page, found: dict[str, str]) -> Iterator[str]:
    """Say which entries are not used, stand twice, or stand out of order."""
    before = ""
    seen: set[str] = set()
    for entry in ENTRY.finditer(index.text):
        name, number = entry["name"], index.text[: entry.start()].count("\n") + 1
        at = f"{INDEX}:{number}"
        heading = index.text.rfind("\n## ", 0, entry.start())
        before = before if index.text.rfind(f"`{before}`", 0, entry.start()) > heading else ""
        if name not in found:
            yield f"{at}: no snippet and no lab uses {name}. Remove the entry."
        if name in seen:
            yield f"{at}: {name} stands twice. Keep one."
        elif before and name.lower() < before.lower():
            yield f"{at}: {name} comes after {before}. Sort the section by name."
        seen.add(name)
        before = name
