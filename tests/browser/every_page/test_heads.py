"""What a page tells those who list it or share it, and what its scripts weigh."""

import gzip
import re
from html import unescape
from pathlib import Path

import pytest

from tests.browser.built import DOCS, addresses, source

TITLE = re.compile(r"<title>(.+?)</title>")
DESCRIPTION = re.compile(r'<meta name="description" content="(.+?)">')
# Scripts and style sheets, and the most bytes that they may have when packed.
PACKED = {"progress.js": 2200, "live.*": 2500, "draw/*": 13_000}
SHARED = re.compile(r'<meta property="og:(\w+)" content="(.*?)">')


def said(address: str) -> tuple[str, str]:
    """Return the title and the description in the head of a page."""
    html = source(address)
    return TITLE.search(html)[1], unescape(DESCRIPTION.search(html)[1])


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
    title, description = said(address)
    told = dict(SHARED.findall(source(address)))
    assert title.startswith(unescape(told["title"]))
    assert unescape(told["description"]) == description
    assert told["type"] == ("website" if address == "/" else "article")


@pytest.mark.parametrize(("files", "most"), PACKED.items())
def test_a_page_that_is_only_read_pays_little(files: str, most: int) -> None:
    """What a page loads for the few who move, draw or tick something is small."""
    packed = [gzip.compress(it.read_bytes(), mtime=0) for it in (DOCS / "assets").glob(files)]
    assert 0 < sum(map(len, packed)) < most
