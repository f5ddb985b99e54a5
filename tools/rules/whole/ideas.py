"""Every idea of the ledger is taught by one page, or marked as not written yet."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.page.book import Page
from tools.rules.files import shown

LEDGER = "docs/reference/notes.md"
TEACHES, USES = "ideas", "also"
LATER = "<!-- later -->"
ITEM = re.compile(r"^[-*] (?P<id>[A-Z]\d+) · (?P<title>.*)$", re.MULTILINE)


def page_problems(page: Page, ledger: Page, root: Path) -> Iterator[str]:
    """Say which claims of a page are wrong, given the page that lists every idea."""
    known = {item["id"] for item in ITEM.finditer(ledger.text)}
    folder = shown.folder(page.path)
    for key in (TEACHES, USES):
        if not isinstance(page.meta.get(key) or {}, dict):
            at = f"{page.path}:{page.line_of(f'{key}:')}"
            yield f"{at}: `{key}` must map ids to snippets, for example `C6: parabola`."
        for idea, snippet in _claims(page, key).items():
            at = f"{page.path}:{_line(page, key, idea)}"
            if idea not in known:
                yield f"{at}: {LEDGER} has no idea {idea}. Correct the id, or add it there."
            files = (f"{folder}/{snippet}.py", f"{folder}/exercises/{snippet}.py")
            if snippet is not None and not any((root / file).is_file() for file in files):
                yield f"{at}: {idea} names {snippet}, but there is no {files[0]}."


def ledger_problems(ledger: Page, pages: Iterable[Page]) -> Iterator[str]:
    """Say which ideas have no teacher or two, are claimed too early, or listed twice."""
    pages, taught = [*pages], {}
    for page in pages:
        for idea in _claims(page, TEACHES):
            at = f"{page.path}:{_line(page, TEACHES, idea)}"
            if (first := taught.setdefault(idea, at)) != at:
                yield (
                    f"{at}: {idea} is taught by {first} already. One page teaches an idea: "
                    f"keep the one that explains it, and move the other to `{USES}:`."
                )
    for page in pages:
        for idea in _claims(page, USES):
            at = f"{page.path}:{_line(page, USES, idea)}"
            if idea in _claims(page, TEACHES):
                yield f"{at}: the page teaches {idea}, and so uses it. Remove this line."
            elif idea not in taught:
                yield (
                    f"{at}: no page teaches {idea}. If this one does, move the line to "
                    f"`{TEACHES}:`."
                )
    times = Counter(item["id"] for item in ITEM.finditer(ledger.text))
    for item in ITEM.finditer(ledger.text):
        at = f"{LEDGER}:{ledger.text.count(chr(10), 0, item.start()) + 1}"
        idea, later = item["id"], LATER in item["title"]
        if times[idea] > 1:
            yield f"{at}: {idea} is listed {times[idea]} times. Keep one."
        if later and idea in taught:
            page = taught[idea].rpartition(":")[0]
            yield f"{at}: {page} teaches {idea} now. Remove {LATER} here."
        if not later and idea not in taught:
            yield (
                f"{at}: no page claims {idea}. Add it to `{TEACHES}` in the front matter of "
                f"the page that teaches it, or end this line with {LATER}."
            )


def _claims(page: Page, key: str) -> dict[str, object]:
    """Return the ids that a page names under a key, with the snippet that shows each."""
    ideas = page.meta.get(key)
    found = ideas if isinstance(ideas, dict) else {}
    return {str(idea): snippet for idea, snippet in found.items()}


def _line(page: Page, key: str, idea: str) -> int:
    """Return the line of an idea below a key of the front matter."""
    first = page.line_of(f"{key}:")
    below = enumerate(page.text.split("\n")[first - 1 :], first)
    return next((number for number, line in below if f"{idea}:" in line), first)
