"""What the comparison with other engines' pages finds, and what it lets pass."""

from pathlib import Path

import pytest

from tests.site.small_files import write
from tools.release import engines

CODE = '<div class="{}highlight"><button class="copy"></button><pre>{}</pre></div>'
OURS = f"""<meta name="generator" content="ours"><article><h1>One<a>#</a></h1>
{CODE.format("language-python snippet ", "<span>x</span> = 1")}
{CODE.format("output ", "1")}
<figure class="drawn"><svg aria-label="a line"></svg></figure>
<p><math><mi>x</mi></math> <a href="../glossary/#term-x">x</a></p>
<table><tr><td>1</td></tr></table></article>"""
PLAIN = OURS.replace('<button class="copy"></button>', "").replace("output ", "text ")


@pytest.fixture
def book(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Return folders with the sources, the site and an engine's, of a chapter and a lab."""
    ours = dict.fromkeys(("site/index.html", "site/labs/lab/index.html"), OURS)
    write(tmp_path, ours | {"built/index.html": PLAIN, "docs/labs/lab.py": ""})
    return tmp_path / "docs", tmp_path / "site", tmp_path / "built"


def test_what_hooks_add_may_be_missing(book: tuple[Path, Path, Path]) -> None:
    """A button and the mark of an output are no part of a chapter, and no lab is one."""
    assert list(engines.lacking(*book)) == []


@pytest.mark.parametrize(("there", "instead", "lost"), [
    ("</span> = 1", "</span> = 2", "1 blocks of code"),
    ("<pre>1", "<pre>", "1 blocks of code"),
    ("<svg aria", "<img aria", "1 figures"),
    ("<math><mi>x</mi></math>", "$x$", "1 formulas"),
    ("table>", "div>", "1 tables"),
    ("h1>", "p>", "1 headings"),
])
def test_what_a_chapter_loses_is_counted(
    book: tuple[Path, Path, Path], there: str, instead: str, lost: str
) -> None:
    """The page is named, and how many parts of which kind are not there."""
    assert there in PLAIN
    (book[2] / "index.html").write_text(PLAIN.replace(there, instead), encoding="utf-8")
    assert list(engines.lacking(*book)) == [f"- `index.html` lacks {lost}"]


def test_a_missing_page_is_named(book: tuple[Path, Path, Path]) -> None:
    """One that the engine did not build counts too."""
    (book[2] / "index.html").unlink()
    assert list(engines.lacking(*book)) == ["- `index.html` is missing"]


def test_a_copy_may_name_its_engine(book: tuple[Path, Path, Path]) -> None:
    """Any other difference of any file is told, also that it is there only once."""
    _, site, built = book
    (built / "index.html").write_text(OURS.replace('"ours"', '"theirs"'))
    (site / "sitemap.xml.gz").write_bytes(b"an hour")
    lab = ["- `labs/lab/index.html` differs"]
    assert list(engines.differing(site, built)) == lab
    (built / "index.html").write_text(OURS.replace("= 1", "= 2"))
    assert list(engines.differing(site, built)) == ["- `index.html` differs", *lab]


def test_an_engine_that_fails_is_quoted() -> None:
    """The end of what it said, so that the reason is in the report."""
    told = engines.failure("tools.release.no_such_engine")
    assert "cannot build" in told and "No module named" in told
    assert engines.failure("this") == ""
