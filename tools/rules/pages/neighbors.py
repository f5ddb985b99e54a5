"""What a page says of the chapter before or after it is so, and the build says the rest."""

import posixpath
import re
from collections.abc import Iterator

from tools.page.book import LOOKED_UP, Page
from tools.rules.pages.links import LINK

AFTER = re.compile(r"\bthe \[?(?:next|following) (?:chapter|page|lab)\b|\bcomes? next\b", re.I)
BEFORE = re.compile(r"\bthe \[?(?:last|previous|preceding) (?:chapter|page)\b", re.I)
BUILT = re.compile(r"#+ (?:what (?:is|comes) )?next\W*|\W*next\W*:.*|.*\bthe book ends\b.*", re.I)


def problems(ordered: list[Page]) -> Iterator[str]:
    """Say which sentences name a neighbor and do not link it, or write what the build does."""
    read = [page for page in ordered if not page.path.startswith(LOOKED_UP)]
    paths = ["", *(page.path for page in read), ""]
    for page, before, after in zip(read, paths, paths[2:]):
        for number, line in page.prose():
            at, linked = f"{page.path}:{number}", [*_linked(page, line)]
            if BUILT.fullmatch(line):
                yield (
                    f"{at}: “{line}”. The build writes what comes next below each chapter, "
                    "from the nav of mkdocs.yml. Remove this, or say something else."
                )
                continue
            for found, path in ((AFTER.search(line), after), (BEFORE.search(line), before)):
                # A word may come next, too: only a page is linked.
                told = found and ("come" not in found[0].lower() or linked)
                if told and path not in linked:
                    which = f"that is {path}. Link it" if path else "there is none. Reword it"
                    yield f"{at}: “{found[0]}”: by the nav of mkdocs.yml {which}."


def _linked(page: Page, line: str) -> Iterator[str]:
    """Yield the pages that a line links."""
    for found in LINK.finditer(line):
        path = found["target"].partition("#")[0]
        if path.endswith((".md", ".py")):
            yield posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path))
