"""What `make new-chapter` was asked for, and what is wrong with that."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tools.page import book, settings
from tools.rules.pages.headings import FILLER

EXAMPLE = 'make new-chapter PART=networks NAME=segmentation TITLE="Segmentation"'
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
WORDS = re.compile(r"[^\W_](?:[^\W_]|[ '’,.:;!?()/+&-])*")
LONGEST_SLUG, LONGEST_TITLE = 40, 60
# Folders that the site or the book fills itself, and names that Windows keeps for devices.
PARTS = set("assets contributing labs live notebooks reference search site snippets".split())
DEVICES = {f"{device}{n}" for device in ("com", "lpt") for n in range(1, 10)}
DEVICES |= {"aux", "con", "nul", "prn"}
RESERVED = {"PART": PARTS | DEVICES, "NAME": {"exercises", "index", "readme"} | DEVICES}


@dataclass(frozen=True)
class Chapter:
    """A chapter to write: its folder, its slug, its title, the title of a new part."""

    part: str
    name: str
    title: str
    part_title: str = ""

    @property
    def path(self) -> str:
        """The chapter as a contributor names it, `networks/segmentation`."""
        return f"{self.part}/{self.name}"

    @property
    def section(self) -> str:
        """The title of a new part: the one given, or one made of its folder's name."""
        return self.part_title or self.part.replace("-", " ").capitalize()


def problems(chapter: Chapter, root: Path) -> list[str]:
    """List what is wrong with the arguments; an empty list means that none is."""
    given = {"PART": chapter.part, "NAME": chapter.name, "TITLE": chapter.title}
    given |= {"PART_TITLE": chapter.part_title} if chapter.part_title else {}
    found = [told for item in given.items() for told in _form(*item)]
    return found or [*_taken(chapter, root), *_part_title(chapter, root)]


def _form(argument: str, value: str) -> Iterator[str]:
    """Say why a value is no name of a folder or page, or no title."""
    most = LONGEST_SLUG if argument in RESERVED else LONGEST_TITLE
    if not value:
        yield f"{argument} is missing. For example: {EXAMPLE}"
    elif argument in RESERVED and not SLUG.fullmatch(value):
        yield (
            f"{argument}={value}: use small letters, digits and single hyphens, "
            "beginning with a letter, because it becomes an address: convolutional-layers"
        )
    elif len(value) > most:
        yield f"{argument}: {len(value)} characters, {most} at most. Shorten it."
    elif value in RESERVED.get(argument, ()):
        yield f"{argument}={value}: this name is reserved. Choose another."
    elif value != " ".join(value.split()):
        yield f"{argument}: white space at an end, or twice in a row. Remove it."
    elif not WORDS.fullmatch(value) or not any(c.isalpha() for c in value):
        yield (
            f"{argument}={value}: use words, digits and ' , . : ; ! ? ( ) / + & - only, "
            "beginning with a letter or digit. A title has no markup."
        )
    elif argument not in RESERVED and (filler := FILLER.search(value)):
        yield f"{argument}: “{filler[1]}” adds nothing. Leave the word out."


def _taken(chapter: Chapter, root: Path) -> Iterator[str]:
    """Say what the book has already."""
    for name in (f"docs/{chapter.path}.md", f"snippets/{chapter.path}"):
        if (root / name).exists():
            yield f"{name} exists already. Choose another NAME, or edit that one."
            return
    for page in book.pages(root):
        if PurePosixPath(page.path).stem.casefold() == chapter.name:
            yield (
                f"NAME={chapter.name}: {page.path} has that name, and a name says "
                "which page is meant. Choose another."
            )
        if str(page.meta.get("title", "")).strip().casefold() == chapter.title.casefold():
            yield f"TITLE={chapter.title}: {page.path} has that title. Choose another."


def _part_title(chapter: Chapter, root: Path) -> Iterator[str]:
    """Say why a part cannot have the title that it would get."""
    sections = dict(settings.parts(settings.of(root)))
    for title, pages in sections.items():
        if any(page.startswith(f"{chapter.part}/") for page in pages):
            if chapter.part_title not in ("", title):
                yield f"PART_TITLE: {chapter.part} is called {title!r} already. Leave it out."
            return
    if chapter.section in sections:
        yield (
            f"PART_TITLE: another part is called {chapter.section!r}. "
            'Give the new one a title of its own: PART_TITLE="…"'
        )
