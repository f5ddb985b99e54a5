"""What mkdocs.yml says: the order of the book, and how its Markdown is read."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml


class _Tolerant(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on its own tags."""


_Tolerant.add_multi_constructor("", lambda loader, tag, node: None)


@cache  # reading YAML is slow, so once a text
def load(text: str) -> dict:
    """Return the settings, which nobody may change; a ValueError says which line is no YAML."""
    try:
        found = yaml.load(text, _Tolerant)
    except yaml.YAMLError as error:
        mark, why = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        line = mark.line + 1 if mark else 1
        told = f"mkdocs.yml:{line}: not YAML: {why or error}. Correct the line."
        raise ValueError(told) from None
    return found if isinstance(found, dict) else {}


def of(root: Path) -> dict:
    """Return the settings of a book, as `load` does."""
    return load((root / "mkdocs.yml").read_text(encoding="utf-8"))


def extensions(settings: dict) -> dict[str, dict]:
    """Return the extensions of Markdown that the site uses, with their options."""
    asked = settings.get("markdown_extensions") or []
    pairs = [item if isinstance(item, dict) else {item: {}} for item in asked]
    return {name: given or {} for pair in pairs for name, given in pair.items()}


def nav(settings: dict) -> list[str]:
    """List the pages, relative to docs/, in the order of the book."""
    return [entry for entry in entries(settings.get("nav")) if "://" not in entry]


def parts(settings: dict) -> list[tuple[str, list[str]]]:
    """List the parts of the book: their titles and the pages in each."""
    found = []
    for item in settings.get("nav") or []:
        title, inner = next(iter(item.items())) if isinstance(item, dict) else ("", item)
        found.append((str(title), [*entries(inner)]))
    return found


def entries(part: object) -> Iterator[str]:
    """Yield every page and address that a part of the nav names, in order."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict | list):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from entries(inner)
