"""The book as its rules see it: every page and every file, read once."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools.page import book, project, settings
from tools.page.book import Page
from tools.rules.files import plain


@dataclass(frozen=True)
class Book:
    """The book below a folder; all names are relative to it."""

    root: Path
    only: tuple[str, ...] = ("",)  # how the names of files begin that are looked at
    owned: tuple[str, ...] = ("",)  # and those of chapters; what no chapter owns is looked at

    @cached_property
    def pages(self) -> list[Page]:
        """Every page, labs too."""
        return book.pages(self.root)

    @property
    def looked_at(self) -> list[Page]:
        """The pages that are looked at one by one."""
        return [page for page in self.pages if page.path.startswith(self.only)]

    @property
    def chapters(self) -> list[Page]:
        """Those of them in Markdown."""
        return [page for page in self.looked_at if page.path.endswith(".md")]

    @property
    def beside(self) -> list[Page]:
        """The Markdown files beside docs/, which only GitHub shows."""
        return [book.read(self.root, p.name) for p in sorted(self.root.glob("*.md"))]

    @property
    def nav(self) -> list[str]:
        """What mkdocs.yml names, in the order of the book, relative to docs/."""
        return settings.nav(settings.of(self.root))

    @property
    def ordered(self) -> list[Page]:
        """The pages that mkdocs.yml names, in the order of the book."""
        found = {page.path: page for page in self.pages}
        return [found[path] for uri in self.nav if (path := f"docs/{uri}") in found]

    def page(self, path: str) -> Page:
        """Return a page that some rule needs; a ValueError says that it is not there."""
        for page in self.pages:
            if page.path == path:
                return page
        raise ValueError(f"{path}: is missing, and the rules read it. Restore it.")

    @property
    def shown(self) -> set[str]:
        """Every file that some page includes or draws."""
        return set().union(*(page.shows() for page in self.pages))

    @cached_property
    def files(self) -> list[str]:
        """The files and links that are looked at one by one."""
        found = plain.found(self.root)
        return [p for p in found if p.startswith(self.only) or not p.startswith(self.owned)]

    @property
    def snippets(self) -> list[str]:
        """The files of snippets/."""
        found = [path for path in self.files if path.startswith("snippets/")]
        return [path for path in found if (self.root / path).is_file()]

    @property
    def labs(self) -> list[str]:
        """The labs, in jupytext's percent format."""
        return [path for path in self.files if re.fullmatch(r"docs/.*\.py", path)]

    @property
    def programs(self) -> list[str]:
        """The Python files of snippets/ that run alone."""
        return [p for p in self.snippets if p.endswith(".py") and not project.of(p)]

    @property
    def parts(self) -> list[str]:
        """The Python files of projects."""
        return [path for path in self.snippets if path.endswith(".py") and project.of(path)]
