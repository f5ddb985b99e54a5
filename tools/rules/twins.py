"""The twins that a page compares, a mistake and its correction, stand on that page."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tools.rules.book import Page

EXAMPLE = "`twins: {forgotten: remembered}`"


def problems(page: Page, root: Path) -> Iterator[str]:
    """Say which twins of a page cannot be compared.

    Args:
        page: the page whose front matter is read.
        root: the folder that holds snippets/.
    """
    twins = page.meta.get("twins")
    if twins is None:
        return
    at = f"{page.path}:{page.line_of('twins:')}"
    if not isinstance(twins, dict) or not all(isinstance(n, str) for n in twins.values()):
        yield f"{at}: `twins` must map a wrong snippet to its right twin, {EXAMPLE}."
        return
    shown = {PurePosixPath(path).name: path for path in page.shows() if _program(path)}
    for wrong, right in twins.items():
        line = f"{page.path}:{page.line_of(f'{wrong}:')}"
        if wrong == right:
            yield f"{line}: {wrong} is its own twin. Name the snippet that does it right."
        for name in dict.fromkeys((wrong, right)):
            path = shown.get(f"{name}.py")
            if path is None:
                yield (
                    f"{line}: `twins` names {name}, but the page shows no {name}.py. "
                    "Show it in a fence, or correct the name."
                )
            elif not (root / path).is_file():
                yield f"{line}: `twins` names {name}, but there is no {path}. Write it."


def _program(path: str) -> bool:
    """Whether a shown file is a snippet: no exercise, no figure, no output."""
    return path.endswith(".py") and "/exercises/" not in path
