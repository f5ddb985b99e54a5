"""What a page says of the chapter before or after it is so, and the build says the rest."""

import re
from collections.abc import Iterator

from tools.page.book import LOOKED_UP, Page, led
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
            targets = (link["target"].partition("#")[0] for link in LINK.finditer(line))
            linked = {led(page.path, t) for t in targets if t.endswith((".md", ".py"))}
            at = f"{page.path}:{number}"
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
