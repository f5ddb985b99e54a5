"""Each name of torch and its kin that the book uses is explained before it is needed."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.page.book import Page
from tools.page.deliberate_error import announced
from tools.page.exercise import fill, starter_of
from tools.page.shown import all_shown
from tools.rules.files import plain
from tools.rules.files.snippets import refused
from tools.site.steps.reference.code_index import ENTRY, entries, last, named
from tools.site.steps.reference.torch_names import used

INDEX = "docs/reference/code-index.md"


def problems(index: Page, pages: Iterable[Page], root: Path) -> Iterator[str]:
    """Say which names have no entry, which entry has no use, what comes too early."""
    found: dict[str, str] = {}
    known: set[str] = set()
    for page in pages:
        known |= named(page.text)
        for path, text, needs_words in _programs(page, root):
            names = {name: f"{path}:{line}" for name, line in used(text).items()}
            for name, place in names.items():
                if needs_words and last(name) not in known:
                    yield (
                        f"{place}: {name} is needed here and was shown nowhere before. "
                        f"Name it in the text, in backticks, and say what it does."
                    )
            known.update(map(last, names))
            found = names | found
    meanings = entries(index.text)
    for name, place in found.items():
        if name not in meanings and not (refused(name) and place.startswith("snippets/")):
            yield (
                f"{place}: {INDEX} has no entry for {name}. Add there a line "
                f"`{name}` and below it `:   What it does.`"
            )
    # Snippets of pages to come count too: an entry is theirs until they go.
    files = [file for file in (root / "snippets").rglob("*.py") if file.is_file()]
    texts = [plain.text(file) for file in files]
    hidden = {name for text in texts for name in used(text)}
    stale = [*_stale(index, found.keys() | hidden)]
    if stale and all(map(_readable, texts)):  # else it may be needed by one with a slip
        yield from stale


def _readable(text: str) -> bool:
    """Tell whether a program is Python, or shows on purpose what is none."""
    try:
        ast.parse(text)
    except SyntaxError:
        return bool(announced(text))
    return True


def _programs(page: Page, root: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield path and text of what a page shows, and whether the reader writes it."""
    if page.path.endswith(".py"):
        yield page.path, plain.text(root / page.path), True
    for item in all_shown(page.text):
        if item.path.endswith(".py"):
            yield item.path, _program(item.path, root), item.is_answer


def _program(path: str, root: Path) -> str:
    """Return a shown program, an answer filled in; nothing for one that can't be read."""
    try:
        text = plain.text(root / path)
        answer = path.endswith(".answer.py")
        return fill(plain.text(starter_of(root / path)), text) if answer else text
    except (OSError, ValueError, SyntaxError):
        return ""  # the run says what is wrong with it


def _stale(index: Page, found: set[str]) -> Iterator[str]:
    """Say which entries are not used, stand twice, or stand out of order."""
    seen, before = [""], (-1, "")
    for entry in ENTRY.finditer(index.text):
        name, start = entry["name"], entry.start()
        at = f"{INDEX}:{index.text.count(chr(10), 0, start) + 1}: "
        place = index.text.rfind("\n## ", 0, start), name.lower()
        if name not in found:
            yield f"{at}no snippet and no lab uses {name}. Remove the entry."
        if name in seen:
            yield f"{at}{name} stands twice. Keep one."
        elif place < before:
            yield f"{at}{name} comes after {seen[-1]}. Sort the section by name."
        seen, before = [*seen, name], place
