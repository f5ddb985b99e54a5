"""What a reader takes along are the programs that ran: one by one, or a chapter's as a zip."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import proven
from tests.browser.built import SITE, Open
from tools import ROOT
from tools.page import project
from tools.page.exercise import ANSWER, WRONG
from tools.site.files.bundle import checker

ZIPS = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.zip"))
PROJECTS = [name for name in ZIPS if len(Path(name).parts) == project.DEPTH]
BUNDLES = [name for name in ZIPS if name not in PROJECTS]


def test_every_snippet_can_be_downloaded(site: Path) -> None:
    """What a reader downloads is the file that ran, without region markers."""
    files = [path.relative_to(ROOT).as_posix() for path in project.programs(ROOT)]
    wanted = {name for name in files if not name.endswith((ANSWER, WRONG))}
    offered = {path.relative_to(site).as_posix() for path in site.glob("snippets/**/*.py")}
    assert offered == wanted
    other = [name for name in wanted if (site / name).read_text("utf-8") != proven.text(name)]
    assert other == []


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_holds_what_ran(site: Path, name: str) -> None:
    """Programs, outputs and the check are the book's files, answers pass their check."""
    part = Path(name).with_suffix("")
    with zipfile.ZipFile(site / name) as archive:
        assert archive.testzip() is None
        files = {it.partition("/")[2]: archive.read(it).decode() for it in archive.namelist()}
    assert files.pop("README.txt")
    for inside, text in checker().items():
        assert files.pop(inside) == text
    assert [it for it in files if it.endswith(".py")]
    for inside, text in files.items():
        own = part / inside
        file = (own if (ROOT / own).is_file() else Path("snippets", inside)).as_posix()
        program = file.endswith(".py")
        assert text == (proven.text(file) if program else (ROOT / file).read_text("utf-8"))
        assert not program or list(proven.unproven(file)) == []


@pytest.mark.parametrize("name", PROJECTS)
def test_a_project_holds_what_ran(site: Path, name: str) -> None:
    """Its files and its transcripts are those of the book, and no others."""
    folder = (ROOT / name).with_suffix("")
    with zipfile.ZipFile(site / name) as archive:
        held = {it.partition("/")[2]: archive.read(it) for it in archive.namelist()}
    assert held == {it: path.read_bytes() for it, path in project.files(folder).items()}
    assert list(proven.unproven(f"{name.removesuffix('.zip')}/any.py")) == []


def test_the_link_saves_the_file(open_page: Open) -> None:
    """It stands beside the notebook's and gives the zip file, from a chapter's page."""
    page = open_page("/fundamentals/autograd/")
    links = page.locator(".page-links a")
    expect(links.nth(0)).to_contain_text("as a notebook")
    expect(links.nth(1)).to_have_text("Download the snippets")
    with page.expect_download() as download:
        links.nth(1).click()
    assert download.value.suggested_filename == "autograd.zip"
    kept = SITE / "snippets" / "fundamentals" / "autograd.zip"
    assert Path(download.value.path()).read_bytes() == kept.read_bytes()


def test_the_home_page_offers_none(site: Path) -> None:
    """Its two programs are there to be read."""
    assert BUNDLES
    assert ".zip" not in (site / "index.html").read_text(encoding="utf-8")
