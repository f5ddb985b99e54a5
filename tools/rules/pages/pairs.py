"""The pairs that a page compares, a mistake and its correction, stand on that page."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tools.page.book import Page


def problems(page: Page, root: Path) -> Iterator[str]:
    """Say which pairs of a page cannot be compared."""
    pairs = page.meta.get("pairs", {})
    if not isinstance(pairs, dict) or not all(isinstance(n, str) for n in pairs.values()):
        yield (
            f"{page.path}:{page.line_of('pairs:')}: `pairs` must map a wrong snippet to its "
            "right partner, `pairs: {forgotten: remembered}`."
        )
        return
    shown = {PurePosixPath(p).name: p for p in page.shows() if "/exercises/" not in p}
    for wrong, right in pairs.items():
        line = f"{page.path}:{page.line_of(f'{wrong}:')}"
        if wrong == right:
            yield f"{line}: {wrong} is its own partner. Name the snippet that does it right."
        for name in dict.fromkeys((wrong, right)):
            path = shown.get(f"{name}.py")
            if path is None:
                yield (
                    f"{line}: `pairs` names {name}, but the page shows no {name}.py. "
                    "Show it in a fence, or correct the name."
                )
            elif not (root / path).is_file():
                yield f"{line}: `pairs` names {name}, but there is no {path}. Write it."
