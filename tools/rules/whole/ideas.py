"""Every idea of the ledger is claimed by a page, or marked as not written yet."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.page.book import Page
from tools.rules.files import shown

LEDGER = "docs/reference/notes.md"
LATER = "<!-- later -->"
ITEM = re.compile(r"^[-*] (?P<id>[A-Z]\d+) · (?P<title>.*)$", re.MULTILINE)


def page_problems(page: Page, ledger: Page, root: Path) -> Iterator[str]:
    """Say which claims of a page are wrong, given the page that lists every idea."""
    if not isinstance(page.meta.get("ideas") or {}, dict):
        at = f"{page.path}:{page.line_of('ideas:')}"
        yield f"{at}: `ideas` must map ids to snippets, for example `C6: parabola`."
    known = {item["id"] for item in ITEM.finditer(ledger.text)}
    folder = shown.folder(page.path)
    for idea, snippet in _claims(page).items():
        line = f"{page.path}:{page.line_of(f'{idea}:')}"
        if idea not in known:
            yield f"{line}: {LEDGER} has no idea {idea}. Correct the id, or add it there."
        files = (f"{folder}/{snippet}.py", f"{folder}/exercises/{snippet}.py")
        if snippet is not None and not any((root / file).is_file() for file in files):
            yield f"{line}: {idea} names {snippet}, but there is no {files[0]}."


def ledger_problems(ledger: Page, pages: Iterable[Page]) -> Iterator[str]:
    """Say which ideas of the ledger are unclaimed, claimed too early, or listed twice."""
    claimed = {idea: page.path for page in pages for idea in _claims(page)}
    times = Counter(item["id"] for item in ITEM.finditer(ledger.text))
    for item in ITEM.finditer(ledger.text):
        at = f"{LEDGER}:{ledger.text.count(chr(10), 0, item.start()) + 1}"
        idea, later = item["id"], LATER in item["title"]
        if times[idea] > 1:
            yield f"{at}: {idea} is listed {times[idea]} times. Keep one."
        if later and idea in claimed:
            yield f"{at}: {claimed[idea]} teaches {idea} now. Remove {LATER} here."
        if not later and idea not in claimed:
            yield (
                f"{at}: no page claims {idea}. Add it to `ideas` in the front matter of "
                f"the page that teaches it, or end this line with {LATER}."
            )


def _claims(page: Page) -> dict[str, object]:
    """Return the ids that a page claims, with the snippet that shows each."""
    ideas = page.meta.get("ideas")
    found = ideas if isinstance(ideas, dict) else {}
    return {str(key): snippet for key, snippet in found.items()}
