"""Each name of torch and its kin that the book uses is explained before it is needed."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.page.book import Page
from tools.page.exercise import fill
from tools.page.shown import all_shown
from tools.page.torch_names import used
from tools.site.steps.code_index import ENTRY, entries, last, named

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
        source = _read(root / page.path)
        known |= named(page.text)
        if page.path.endswith(".py"):
            names = {name: f"{page.path}:{line}" for name, line in used(source).items()}
            yield from _unexplained(names, known)
            found = names | found
        for item in all_shown(source) if page.path.endswith(".md") else []:
            text = "" if item.is_output else _program(item.path, root)
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
    yield from _stale(index, found | _hidden(root))


def _program(path: str, root: Path) -> str:
    """Return a shown program, an answer filled in; nothing for one that can't be read."""
    text, starter = _read(root / path), root / path.replace(".answer.py", ".py")
    try:
        return fill(_read(starter), text) if path.endswith(".answer.py") else text
    except (ValueError, SyntaxError):
        return ""  # the run of the exercise says what is wrong with it


def _hidden(root: Path) -> dict[str, str]:
    """Return the names in snippets of pages too; an entry is theirs until they go."""
    files = (root / "snippets").rglob("*.py")
    return {name: "" for file in files for name in used(_read(file))}


def _read(path: Path) -> str:
    """Return the text of a file, nothing where there is none."""
    return path.read_text("utf-8", errors="replace") if path.is_file() else ""


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
