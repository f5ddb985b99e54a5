"""Adds a page to the nav of mkdocs.yml, leaving every other line as it is."""

import json
import re

import yaml

from tools.page import settings

LINE = re.compile(r"^ *- [\"']?(?P<entry>.*?)[\"']?\s*(?:#.*)?$")
SECTION = re.compile(r"^ *- [\"']?Reference[\"']?:\s*(?:#.*)?$")


class NavError(ValueError):
    """The nav is written in a way that a program does not edit; says what to do."""


def with_page(text: str, page: str, section: str) -> str:
    """Return mkdocs.yml with a page more in its part, or in a new one; else a NavError."""
    lines = text.splitlines(keepends=True)
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    folder = page.partition("/")[0] + "/"
    named = [found["entry"] if (found := LINE.match(line)) else "" for line in lines]
    ours = [n for n, name in enumerate(named) if name.startswith(folder)]
    if ours:
        indent = lines[ours[-1]].partition("-")[0]
        lines.insert(ours[-1] + 1, f"{indent}- {page}{end}")
    else:
        last = max((n for n, name in enumerate(named) if name.endswith(".md")), default=-1)
        place = next((n for n, line in enumerate(lines) if SECTION.match(line)), last + 1)
        lines[place:place] = [f"  - {written(section)}:{end}", f"      - {page}{end}"]
    result = "".join(lines)
    sections = settings.parts(settings.load(text))
    known = [title for title, pages in sections if any(p.startswith(folder) for p in pages)]
    home = known[0] if known else section
    if bool(ours) != bool(known) or not _only_adds(text, result, page, home):
        raise NavError(
            "mkdocs.yml: its nav is written in a way that this cannot edit. Write each "
            f"entry on a line of its own, `      - {page}`, and try again."
        )
    return result


def written(value: str) -> str:
    """Return a text as YAML holds it, in quotes where it needs them."""
    try:
        plain = yaml.safe_load(f"{value}: {value}") == {value: value}
    except yaml.YAMLError:
        plain = False
    return value if plain else json.dumps(value, ensure_ascii=False)


def _only_adds(before: str, after: str, page: str, section: str) -> bool:
    """Tell whether a text of mkdocs.yml differs from another in a page of a section alone."""
    try:
        old, new = dict(settings.load(before)), dict(settings.load(after))
    except ValueError:
        return False
    placed = page in dict(settings.parts(new)).get(section, [])
    pages = [[*settings.entries(config.pop("nav", None))] for config in (old, new)]
    kept = [name for name in pages[1] if name != page]
    return placed and old == new and kept == pages[0] and len(kept) + 1 == len(pages[1])
