"""The pages of the built site as files: every link leads somewhere, every picture has a name."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from tests.browser.built import SITE, addresses

LINKS = {"href", "src", "data-src", "poster"}
SHORTEST_NAME = 15
FIGURE = "0 0 460.8 259.2"


@dataclass(eq=False, repr=False)
class Document(HTMLParser):
    """What the checks need of one page."""

    file: Path
    ids: set[str] = field(default_factory=set)
    links: list[tuple[int, str]] = field(default_factory=list)
    nameless: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Read the file."""
        super().__init__()
        self.feed(self.file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids, links and pictures."""
        got = {name: value or "" for name, value in attrs}
        self.ids |= {got[name] for name in ("id", "name") if got.get(name)}
        line = self.getpos()[0]
        self.links += [(line, got[name]) for name in LINKS & got.keys()]
        name = got.get("alt") if tag == "img" else got.get("aria-label")
        drawn = tag == "img" or tag == "svg" and got.get("role") == "img"
        if drawn and got.get("alt") != "" and len(name or "") < SHORTEST_NAME:
            self.nameless.append(f"line {line}: <{tag}> is called {name!r}")
        if tag == "svg" and got.get("viewbox") == FIGURE and not drawn:
            self.nameless.append(f"line {line}: a figure without role=img")


@cache
def document(file: Path) -> Document:
    """Read a page once."""
    return Document(file)


def target(address: str) -> Path:
    """Return the file that the site serves at an address."""
    path = SITE / unquote(address).lstrip("/")
    return path / "index.html" if path.is_dir() else path


def dead(page: str, html: Document) -> list[str]:
    """List the links of a page that lead to no file or to no anchor."""
    found = []
    for line, link in html.links:
        if link.startswith("?"):  # a question to this very page
            continue
        parts = urlsplit(urljoin(f"http://site{page}", link))
        if parts.scheme not in ("http", "https") or parts.netloc != "site":
            continue
        file, anchor = target(parts.path), unquote(parts.fragment)
        if not file.is_file():
            found.append(f"line {line}: {link} leads to no file")
        elif anchor and file.suffix == ".html" and not anchor.startswith(":~:"):
            if anchor not in document(file).ids:
                found.append(f"line {line}: {link} leads to no anchor")
    return found


def test_links_and_pictures_of_a_page(site: Path, address: str) -> None:
    """Each link, anchor, script and picture is there, and pictures can be read aloud."""
    html = document(target(address))
    assert html.links
    assert [*dead(address, html), *html.nameless] == []


def test_the_page_for_the_lost_has_no_dead_link(site: Path) -> None:
    """It is served at any depth, so its links start at the root."""
    assert dead("/any/depth/", document(site / "404.html")) == []


def test_the_sitemap_names_every_page(site: Path) -> None:
    """Instant navigation and search engines read it."""
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    found = [loc.text or "" for loc in root.iter() if loc.tag.endswith("loc")]
    assert {urlsplit(address).path for address in found} == set(addresses())
