"""Adds a page to the nav of mkdocs.yml, leaving every other line as it is."""

import json
import re

import yaml

from tools.page import settings

LINE = re.compile(r"^(?P<indent> *)- (?P<entry>.*?)\s*(?:#.*)?$")
LAST_SECTION = "Reference"


class NavError(ValueError):
    """The nav is written in a way that a program does not edit; says what to do."""


def with_page(text: str, page: str, section: str) -> str:
    """Return mkdocs.yml with one more page: last of its folder, or in a new section.

    A new section stands before the reference.

    Args:
        text: mkdocs.yml as it is.
        page: the page's path under docs/.
        section: the title of the section, if the page's folder has none yet.

    Raises:
        NavError: the result would differ in more than the page.
    """
    lines = text.splitlines(keepends=True)
    end = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    folder = page.partition("/")[0]
    first, last = _range(lines)
    ours = [n for n in range(first, last) if _entry(lines[n]).startswith(f"{folder}/")]
    if ours:
        indent = LINE.match(lines[ours[-1]])["indent"]
        lines.insert(ours[-1] + 1, f"{indent}- {page}{end}")
    else:
        at = [n for n in range(first, last) if _entry(lines[n]) == f"{LAST_SECTION}:"]
        place = at[0] if at else last
        lines[place:place] = [f"  - {written(section)}:{end}", f"      - {page}{end}"]
    result = "".join(lines)
    sections = settings.sections(settings.load(text))
    known = [title for title, pages in sections.items() if _of(folder, pages)]
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


def _range(lines: list[str]) -> tuple[int, int]:
    """Return the first line of the nav and the one after its last, blank ones aside."""
    starts = [n for n, line in enumerate(lines) if line.rstrip() == "nav:"]
    if not starts:
        raise NavError(
            "mkdocs.yml: has no line `nav:`. Write one with the pages below it."
        )
    first = last = starts[0] + 1
    for number in range(first, len(lines)):
        line = lines[number]
        if line.strip() and not line.startswith((" ", "-", "#")):
            break
        last = number + 1 if LINE.match(line) else last
    return first, last


def _entry(line: str) -> str:
    """Return what a line of the nav names, without quotes."""
    found = LINE.match(line)
    return found["entry"].strip("\"'") if found else ""


def _of(folder: str, pages: list[str]) -> list[str]:
    """Return the pages of a folder."""
    return [page for page in pages if page.startswith(f"{folder}/")]


def _only_adds(before: str, after: str, page: str, section: str) -> bool:
    """Tell whether a text of mkdocs.yml differs from another in a page of a section alone."""
    try:
        old, new = dict(settings.load(before)), dict(settings.load(after))
    except ValueError:
        return False
    placed = page in settings.sections(new).get(section, [])
    pages = [[*settings.entries(config.pop("nav", None))] for config in (old, new)]
    kept = [name for name in pages[1] if name != page]
    return placed and old == new and kept == pages[0] and len(kept) + 1 == len(pages[1])
