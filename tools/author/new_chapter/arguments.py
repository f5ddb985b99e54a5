"""What `make new-chapter` was asked for, and what is wrong with that."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tools.page import book, settings
from tools.rules.pages.headings import FILLER

EXAMPLE = 'make new-chapter PART=networks NAME=attention TITLE="Attention"'
SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
WORDS = re.compile(r"[^\W_](?:[^\W_]|[ '’,.:;!?()/+&-])*")
LONGEST_SLUG, LONGEST_TITLE = 40, 60
# Folders that the site or the book fills itself.
PARTS = set(
    "assets contributing labs live notebooks reference search site snippets".split()
)
NAMES = {"exercises", "index", "readme"}
DEVICES = set("aux con nul prn".split()) | {
    f"{d}{n}" for d in ("com", "lpt") for n in "123456789"
}


@dataclass(frozen=True)
class Chapter:
    """A chapter to write: its folder, its slug, its title, the title of a new part."""

    part: str
    name: str
    title: str
    part_title: str = ""

    @property
    def path(self) -> str:
        """The chapter as a contributor names it, `networks/attention`."""
        return f"{self.part}/{self.name}"

    @property
    def section(self) -> str:
        """The title of a new part: the one given, or one made of its folder's name."""
        return self.part_title or self.part.replace("-", " ").capitalize()


def problems(chapter: Chapter, root: Path) -> list[str]:
    """List what is wrong with the arguments; an empty list means that none is.

    Args:
        chapter: what was asked for.
        root: the folder that holds docs/ and mkdocs.yml.
    """
    found = [*_slug("PART", chapter.part, PARTS | DEVICES)]
    found += _slug("NAME", chapter.name, NAMES | DEVICES)
    found += _title("TITLE", chapter.title)
    found += _title("PART_TITLE", chapter.part_title) if chapter.part_title else []
    return found or [*_taken(chapter, root), *_part_title(chapter, root)]


def _slug(argument: str, value: str, reserved: set[str]) -> Iterator[str]:
    """Say why a value is no name of a folder or page."""
    if not value:
        yield f"{argument} is missing. For example: {EXAMPLE}"
    elif not SLUG.fullmatch(value):
        yield (
            f"{argument}={value}: use small letters, digits and single hyphens, "
            "beginning with a letter, because it becomes an address: convolutional-layers"
        )
    elif len(value) > LONGEST_SLUG:
        yield f"{argument}: {len(value)} characters, {LONGEST_SLUG} at most. Shorten it."
    elif value in reserved:
        yield f"{argument}={value}: this name is reserved. Choose another."


def _title(argument: str, value: str) -> Iterator[str]:
    """Say why a value is no title."""
    if not value:
        yield f"{argument} is missing. For example: {EXAMPLE}"
    elif len(value) > LONGEST_TITLE:
        yield f"{argument}: {len(value)} characters, {LONGEST_TITLE} at most. Shorten it."
    elif value != " ".join(value.split()):
        yield f"{argument}: white space at an end, or twice in a row. Remove it."
    elif not WORDS.fullmatch(value) or not any(c.isalpha() for c in value):
        yield (
            f"{argument}={value}: use words, digits and ' , . : ; ! ? ( ) / + & - only, "
            "beginning with a letter or digit. A title has no markup."
        )
    elif filler := FILLER.search(value):
        yield f"{argument}: “{filler[1]}” adds nothing. Leave the word out."


def _taken(chapter: Chapter, root: Path) -> Iterator[str]:
    """Say what the book has already."""
    page = root / "docs" / f"{chapter.path}.md"
    folder = root / "snippets" / chapter.part / chapter.name
    taken = [file for file in (page, folder) if file.exists()]
    if taken:
        name = taken[0].relative_to(root).as_posix()
        yield f"{name} exists already. Choose another NAME, or edit that one."
        return
    for source in book.sources(root):
        if PurePosixPath(source).stem.casefold() == chapter.name:
            yield (
                f"NAME={chapter.name}: docs/{source} has that name, and a name says "
                "which page is meant. Choose another."
            )
    for other in book.pages(root):
        if (
            str(other.meta.get("title", "")).strip().casefold()
            == chapter.title.casefold()
        ):
            yield f"TITLE={chapter.title}: {other.path} has that title. Choose another."


def _part_title(chapter: Chapter, root: Path) -> Iterator[str]:
    """Say why a part cannot have the title that it would get."""
    sections = settings.sections(settings.of(root))
    for title, pages in sections.items():
        ours = any(page.startswith(f"{chapter.part}/") for page in pages)
        if ours and chapter.part_title not in ("", title):
            yield f"PART_TITLE: {chapter.part} is called {title!r} already. Leave it out."
        if ours:
            return
    if chapter.section in sections:
        yield (
            f"PART_TITLE: another part is called {chapter.section!r}. "
            'Give the new one a title of its own: PART_TITLE="…"'
        )
