"""The files of the built site: links, downloads, pictures."""

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from tests.browser.built import ROOT, SITE, addresses, source
from tools.page.includes import whole

LINKS = {"href", "src", "data-src", "poster"}
SHORTEST_NAME = 15


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
            self.nameless.append(f"{self.file.name}:{line}: <{tag}> is called {name!r}")
        if tag == "svg" and got.get("viewbox") == "0 0 460.8 259.2" and not drawn:
            self.nameless.append(f"{self.file.name}:{line}: a figure without role=img")


DOCUMENTS: dict[Path, Document] = {}


def document(file: Path) -> Document:
    """Read a page once."""
    if file not in DOCUMENTS:
        DOCUMENTS[file] = Document(file)
    return DOCUMENTS[file]


def target(address: str) -> Path:
    """Return the file that the site serves at an address."""
    path = SITE / unquote(address).lstrip("/")
    return path / "index.html" if path.is_dir() else path


def dead(page: str, html: Document) -> list[str]:
    """List the links of a page that lead to no file or to no anchor."""
    found = []
    for line, link in html.links:
        parts = urlsplit(urljoin(f"http://site{page}", link))
        if parts.scheme not in ("http", "https") or parts.netloc != "site":
            continue
        file = target(parts.path)
        if not file.is_file():
            found.append(f"{page} line {line}: {link} leads to no file")
        elif parts.fragment and file.suffix == ".html":
            anchor = unquote(parts.fragment)
            if anchor not in document(file).ids and not anchor.startswith(":~:"):
                found.append(f"{page} line {line}: {link} leads to no anchor")
    return found


def test_every_link_leads_somewhere(site: Path, address: str) -> None:
    """Each link, anchor, script and picture of a page is there."""
    found = dead(address, document(target(address)))
    assert not found, "\n".join(found)


def test_the_page_for_the_lost_has_no_dead_link(site: Path) -> None:
    """It is served at any depth, so its links start at the root."""
    found = dead("/any/depth/", document(site / "404.html"))
    assert not found, "\n".join(found)


def test_every_picture_has_a_name(site: Path, address: str) -> None:
    """Pictures and figures can be read aloud."""
    assert not document(target(address)).nameless


def test_every_snippet_can_be_downloaded(site: Path) -> None:
    """What a reader downloads is the file of the repository, without region markers."""
    inner = (".answer.py", ".wrong.py")
    wanted = {
        path.relative_to(ROOT).as_posix(): whole(path.read_text(encoding="utf-8"))
        for path in (ROOT / "snippets").rglob("*.py")
        if not path.name.endswith(inner)
    }
    offered = {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in (site / "snippets").rglob("*.py")
    }
    assert offered.keys() == wanted.keys()
    assert [name for name in wanted if wanted[name] != offered[name]] == []


def test_the_sitemap_names_every_page(site: Path) -> None:
    """Instant navigation and search engines read it."""
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    paths = {urlsplit(loc.text or "").path for loc in root.iter() if loc.tag.endswith("loc")}
    assert paths == set(addresses())


@pytest.mark.parametrize("name", ["index.html", "404.html", "search/search_index.json"])
def test_the_site_is_complete(site: Path, name: str) -> None:
    """What every visit needs is built."""
    assert (site / name).is_file()


def said(address: str) -> tuple[str, str]:
    """Return the title and the description in the head of a page."""
    html = source(address)
    title = re.search(r"<title>(.+?)</title>", html)[1]
    return title, unescape(re.search(r'<meta name="description" content="(.+?)">', html)[1])


def test_each_page_has_a_title_and_a_description_of_its_own(site: Path) -> None:
    """Lists of results show them; the first page's title is the name of the book, once."""
    titles, descriptions = zip(*map(said, addresses()))
    assert len(set(titles)) == len(titles)
    assert len(set(descriptions)) == len(descriptions)
    assert [text for text in descriptions if not 50 <= len(text) <= 160] == []
    assert said("/")[0] == "PyTorch & Deep Learning"
    assert said("/fundamentals/autograd/")[0] == "Autograd - PyTorch & Deep Learning"


def test_a_shared_link_says_what_it_leads_to(site: Path, address: str) -> None:
    """The head repeats title and description where other sites look for them."""
    html = source(address)
    title, description = said(address)
    told = dict(re.findall(r'<meta property="og:(\w+)" content="(.*?)">', html))
    assert title.startswith(unescape(told["title"]))
    assert unescape(told["description"]) == description
    assert told["type"] == ("website" if address == "/" else "article")
