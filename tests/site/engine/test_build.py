"""What a build of the site writes, and what stops it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.engine.small_book import QUIET, build, change, read, written
from tools import ROOT
from tools.site.steps import search_entries

REPOSITORY, ADDRESS = "https://github.com/owner/book", "https://book.example/x/"
MOVED = "{old.md: c0.md, old/deep.md: index.md, far.md: 'https://x.example/a/'}"
FOREIGN = re.compile(r'(?:src|href)="(?:https?:)?//[^"]+')


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of a book that nobody has published."""
    return build(written(tmp_path_factory.mktemp("plain")))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a published book's site, with moved pages and the page to be printed."""
    root = written(tmp_path_factory.mktemp("published"))
    change(root / "mkdocs.yml", "redirect_maps: {}", f"redirect_maps: {MOVED}")
    return build(root, SITE_URL=ADDRESS, REPOSITORY_URL=REPOSITORY, PRINT="true")


def test_the_site_is_complete_and_asks_nobody(site: Path) -> None:
    """Pages, downloads and a 404 page; nothing comes from elsewhere."""
    for file in ("c0/index.html", "404.html", "notebooks/c0.ipynb", "snippets/c/a.py"):
        assert (site / file).is_file()
    for page in site.rglob("*.html"):
        html = read(page)
        assert not FOREIGN.findall(html.replace("https://squidfunk.github.io", ""))
        assert "Edit this page" not in html and "og:image" not in html
    assert read(site, search_entries.SCRIPT).startswith('self.bookPages=[["","Home",')
    assert not (site / "search").exists() and "search.a7633da7" not in read(site, "404.html")
    closed = '<p class="next"><strong>Next:</strong> <a href="../c1/">Chapter 1</a>'
    assert closed in read(site, "c0/index.html")
    assert "the book ends here" in read(site, "c1/index.html")


def test_there_is_one_sheet_of_styles(site: Path) -> None:
    """The theme's rules, less the one that styles twice, and the book's, for paper too."""
    sheets = re.findall(r'rel="stylesheet" href="([^"]+)"', read(site, "c0/index.html"))
    assert sheets == ["../assets/site.css"]
    sheet = read(site, sheets[0].removeprefix("../"))
    assert ".snippet-line" in sheet and ".md-sidebar" in sheet and "@media print" in sheet
    assert "data-md-color-switching" not in sheet


def test_each_repair_of_the_theme_takes_place(site: Path) -> None:
    """A theme that writes its pages in another way would pass the repairs by."""
    html = read(site, "c0/index.html")
    dialogs = re.findall(r'<[^>]*role="dialog"[^>]*>', html)
    assert dialogs and all('aria-label="Search"' in tag for tag in dialogs)
    line = re.search(r'<div class="md-search-result__meta"[^>]*>', html)[0]
    assert 'role="status"' in line and 'name="search"' not in html
    scripts = re.findall(r"<script([^>]*) src=", html)
    assert len(scripts) > 1 and set(scripts) == {" defer"}
    settings = re.search(r'<script id="__config"[^>]*>(.*?)</script>', html)[1]
    assert '"navigation.instant", ' in settings  # taken out where there is no server
    assert json.loads(settings)["search"] == "../assets/search/worker.js"
    places = re.findall("<loc>(.*?)</loc>", read(site, "sitemap.xml"))
    assert places == [f"http://127.0.0.1/{page}" for page in ("", "c0/", "c1/")]


def test_a_published_book_says_where_it_is(published: Path) -> None:
    """Edit and Colab links are plain links; the addresses come from the environment."""
    html = read(published, "c0/index.html")
    assert f'href="{REPOSITORY}/edit/main/docs/c0.md"' in html
    assert "/github/owner/book/blob/gh-pages/notebooks/c0.ipynb" in html
    assert f'rel="canonical" href="{ADDRESS}c0/"' in html
    assert f'<meta property="og:image" content="{ADDRESS}assets/card.png">' in html
    assert (published / "assets/card.png").is_file()


@pytest.mark.parametrize(
    ("moved", "to"),
    [
        ("old", "../c0/index.html"),
        ("old/deep", "../../index.html"),
        ("far", "https://x.example/a/"),
    ],
)
def test_a_moved_page_leads_to_the_new_file(published: Path, moved: str, to: str) -> None:
    """Script, refresh and link name it, so that a folder will do; the anchor comes along."""
    html = read(published, moved, "index.html")
    assert f'location.href="{to}"+(anchor?"#"+anchor:"")' in html
    assert f'content="0; url={to}"' in html and f'<a href="{to}">' in html
    assert "://" in to or (published / moved / to).resolve().is_file()


def test_the_printed_page_has_what_the_pages_have(published: Path, site: Path) -> None:
    """It is joined from finished pages, and is itself nobody's chapter."""
    html = read(published, "print_page/index.html")
    assert html.count('<footer class="snippet-line">') == 2
    assert '<section class="print-page" id="c1"' in html and "Contents" in html
    assert not (published / "print_page/index.md").exists()
    for name in ("sitemap.xml", "llms.txt", search_entries.SCRIPT):
        assert "c1/" in read(published, name) and "print_page" not in read(published, name)
    assert not (site / "print_page").exists()


def test_the_build_never_imports_torch(book: Path) -> None:
    """It takes seconds and much memory, and no page needs it."""
    command = [sys.executable, "-X", "importtime", "-m", "mkdocs", "build", "--quiet"]
    settings = os.environ | QUIET | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=book, env=settings, stderr=subprocess.PIPE, text=True)
    imported = re.findall(r"\| +([\w.]+)$", done.stderr, re.MULTILINE)
    assert "tools.site.book" in imported and "torch" not in imported


def test_the_preview_notices_what_a_page_shows(book: Path) -> None:
    """A build of what changed makes a page again whose snippet, output or figure did."""
    site, folder = build(book), book / "snippets/c"
    changes = {"a.out": ("0.01", "0.99"), "a.py": ("Fit a", "Bend a")}
    changes["hill.svg"] = ("<svg", '<svg data-new="yes"')
    for name, (old, new) in changes.items():
        built = (site / "c0/index.html").stat().st_mtime
        change(folder / name, old, new)
        os.utime(folder / name, (built + 1, built + 1))
        build(book, dirty=True)
        os.utime(site / "c0/index.html", (built + 2, built + 2))
        assert new.removeprefix("<svg ") in read(site, "c0/index.html")
    assert "Chapter 1" in read(site, "c0/index.html")  # pages not rendered have their names
