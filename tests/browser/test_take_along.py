"""What a reader takes along: a chapter's snippets as one file, each page as Markdown."""

import re
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.built import ROOT, SITE, Open, addresses, source
from tests.browser.test_reading import HITS, QUERY
from tools.page.exercise import PASSED, fill, starter_of
from tools.page.includes import whole
from tools.run.runner import Runner

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


def links(text: str) -> list[str]:
    """Return where a Markdown text leads inside the site, its code left out."""
    code = re.compile(r"^ *```.*?^ *```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
    return re.findall(r"\]\((?!\w+:|#)([^)#\s]+)", code.sub("", text))


def test_each_page_lies_there_as_markdown(site: Path, address: str) -> None:
    """The head names it, it begins with the title, and its links and drawings are there."""
    assert '<link rel="alternate " type="text/markdown" href="index.md">' in source(address)
    text = (site / f".{address}index.md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    shown = re.sub(r"^````markdown.*?^````$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert "--8<--" not in shown
    folder = site / f".{address}"
    assert [link for link in links(text) if not (folder / link).is_file()] == []


def test_the_list_for_programs_names_every_page(site: Path) -> None:
    """Each of its links leads to a page as Markdown."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# PyTorch & Deep Learning\n\n> ")
    found = {f"/{urlsplit(link).path}".removesuffix("index.md") for link in links(text)}
    assert found == set(addresses())
    missing = re.findall(r"^- \[[^\]]*\]\([^)]*\)$", text, re.MULTILINE)
    assert not missing, f"{missing} have no description: add one to the front matter"


def test_markdown_is_served_as_text(open_page: Open) -> None:
    """A browser shows it instead of saving it, in the right letters."""
    page = open_page("/")
    for name, kind in {"index.md": "text/markdown", "llms.txt": "text/plain"}.items():
        answer = page.request.get(f"/{name}")
        assert answer.headers["content-type"] == f"{kind}; charset=utf-8"


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("/fundamentals/tensrs/", ["/fundamentals/tensors/"]),
        ("/autogard.html", ["/fundamentals/autograd/"]),
        ("/old/workflow/save-load", ["/workflow/save-and-load/"]),
        ("/Glosary", ["/reference/glossary/"]),
        ("/learning-well/%E0%A4%A", ["/start/learning-well/"]),
    ],
)
def test_a_mistyped_address_finds_its_page(
    open_page: Open, asked: str, meant: list[str]
) -> None:
    """Pages whose address shares a word come by name, the best first."""
    page = open_page(asked)
    found = page.locator("#meant ol a")
    assert found.evaluate_all("them => them.map(it => it.pathname)")[:1] == meant
    expect(found.first).to_be_visible()
    found.first.click()
    page.wait_for_url(f"**{meant[0]}")
    expect(page.locator(QUERY).first).to_have_value("")


def test_the_search_opens_with_the_words_that_were_asked(open_page: Open) -> None:
    """The box holds them; the link opens it with its results, by keyboard as well."""
    page = open_page("/fundamentals/tensors-shape/")
    expect(page.locator(QUERY).first).to_have_value("fundamentals tensors shape")
    page.get_by_role("link", name="Search the book for").press("Enter")
    page.locator(HITS).first.wait_for()
    expect(page.locator(HITS).first).to_be_visible()


def test_without_a_match_nothing_is_guessed(open_page: Open) -> None:
    """An address with no word of the book, or no script: the page as it always was."""
    for page in (
        open_page("/xyzzy/qqqq/"),
        open_page("/tensors/", java_script_enabled=False),
    ):
        expect(page.locator("#meant")).to_have_count(0)
        expect(page.locator("h1")).to_have_text("There is no page here")


def test_the_page_for_the_lost_shuts_nobody_out(open_page: Open) -> None:
    """Axe finds nothing while the list is shown."""
    page = open_page("/fundamentals/")
    assert page.locator("#meant li").count() > 3
    assert violations(page) == ""
