"""What the built site says about the book: its name, its parts, its pages in order."""

import re
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup

PART = re.compile(r"## (.+)")
ENTRY = re.compile(r"- \[(.*)\]\((\S*?)index\.md\)")


class PaperError(ValueError):
    """The book cannot be printed; the message says what to do."""


@dataclass(frozen=True)
class Page:
    """A page of the site: its title, its folder ("" for the first), its part of the book."""

    title: str
    folder: str
    part: str

    @property
    def slug(self) -> str:
        """The page's name in the printed document; the ids of its elements begin with it."""
        return self.folder.strip("/").replace("/", "-") or "home"


@dataclass(frozen=True)
class Site:
    """A built site: its folder, what it is called and about, its pages in order.

    Args:
        address: where it is published, or nothing.
        license: the line of its footer.
    """

    folder: Path
    name: str
    about: str
    address: str
    license: str
    pages: list[Page]

    def soup(self, page: Page) -> BeautifulSoup:
        """Return a page's HTML as a tree."""
        return read(self.folder / page.folder / "index.html")


def read(file: Path) -> BeautifulSoup:
    """Return a file's HTML as a tree.

    Raises:
        PaperError: there is no such file.
    """
    if not file.is_file():
        raise PaperError(f"{file} does not exist; run `make site` first")
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")


def site(folder: Path) -> Site:
    """Read a built site.

    Args:
        folder: holds index.html, and llms.txt, which lists the pages in their order.

    Raises:
        PaperError: no site was built there.
    """
    first = read(folder / "index.html")
    canonical = first.find("link", rel="canonical")
    address = canonical["href"] if canonical else ""
    license_ = first.find(class_="md-copyright__highlight")
    listed = (folder / "llms.txt").read_text(encoding="utf-8")
    return Site(
        folder,
        listed.partition("\n")[0].removeprefix("# "),
        first.find("meta", attrs={"name": "description"})["content"],
        address,
        license_.get_text().strip() if license_ else "",
        list(pages(listed, address)),
    )


def pages(listed: str, address: str) -> list[Page]:
    """Return the pages that llms.txt lists.

    Args:
        listed: the text of llms.txt.
        address: where the site is published; its links then begin with it.
    """
    found, part = [], ""
    for line in listed.splitlines():
        if new := PART.fullmatch(line):
            part = new[1]
        elif entry := ENTRY.match(line):
            found.append(Page(entry[1], entry[2].removeprefix(address), part))
    return found
