"""What a reader takes along: the snippets of a chapter as one file."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.site.built import ROOT, SITE, Open
from tools.exercises import PASSED, fill, starter_of
from tools.includes import whole
from tools.runner import Runner

BUNDLES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.zip"))
RUN = "snippets/start/learning-well.zip"


def programs(bundle: Path) -> dict[str, str]:
    """Return the programs of a bundle by their place under snippets/."""
    part = bundle.relative_to(SITE / "snippets").with_suffix("")
    with zipfile.ZipFile(bundle) as archive:
        names = [name for name in archive.namelist() if name.endswith(".py")]
        texts = {name.partition("/")[2]: archive.read(name).decode() for name in names}
    own = {name: (ROOT / "snippets" / part / name).is_file() for name in texts}
    return {(part / n if own[n] else Path(n)).as_posix(): t for n, t in texts.items()}


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_holds_what_was_verified(site: Path, name: str) -> None:
    """Its programs are the files of the book, its answers the ones that pass the check."""
    for place, text in programs(site / name).items():
        file = ROOT / "snippets" / place
        source = whole(file.read_text(encoding="utf-8"))
        if place.endswith(".answer.py"):
            source = fill(whole(starter_of(file).read_text(encoding="utf-8")), source)
        assert text == source, place


def test_what_is_unpacked_runs(site: Path) -> None:
    """Programs run through, starters give their hint, answers are correct."""
    with Runner() as runner:
        for place, text in programs(site / RUN).items():
            run = runner.run(text, Path(place).name)
            if "# raises" in text:
                assert run.error, place
            elif "/exercises/" in place and not place.endswith(".answer.py"):
                assert "..." in run.error.message, place
            else:
                assert run.ending == "ok", f"{place}\n{run.stderr}"
                assert "/exercises/" not in place or PASSED in run.stdout


def test_the_link_saves_the_file(open_page: Open) -> None:
    """It stands beside the notebook's and gives the zip file, from a chapter's page."""
    page = open_page("/fundamentals/autograd/")
    links = page.locator(".page-links a")
    expect(links.nth(1)).to_have_text("Download the snippets")
    with page.expect_download() as download:
        links.nth(1).click()
    assert download.value.suggested_filename == "autograd.zip"
    assert zipfile.ZipFile(download.value.path()).testzip() is None
    assert "as a notebook" in links.nth(0).inner_text()


def test_the_home_page_offers_none(site: Path) -> None:
    """Its two programs are there to be read."""
    assert BUNDLES
    assert ".zip" not in (site / "index.html").read_text(encoding="utf-8")
