"""What the comparison with Zensical's pages finds, and what it lets pass."""

from pathlib import Path

import pytest

from tools.release import engines

CODE = '<div class="{}highlight"><button class="copy"></button><pre><code>{}</code></pre></div>'
OURS = f"""<article><h1>One<a class="headerlink">#</a></h1>
{CODE.format("language-python snippet ", "<span>x</span> = 1")}
{CODE.format("output ", "1")}
<figure class="drawn"><svg aria-label="a line"></svg></figure>
<p><math><mi>x</mi></math> <a href="../glossary/#term-x">x</a></p>
<table><tr><td>1</td></tr></table></article>"""
PLAIN = OURS.replace('<button class="copy"></button>', "").replace(
    "output ", "language-text "
)


@pytest.fixture
def book(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Return folders with the sources, the site and Zensical's, of two chapters and a lab."""
    docs, site, built = (tmp_path / name for name in ("docs", "site", "zensical"))
    for name in ("index.md", "part/one.md", "labs/lab.py"):
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).touch()
    for folder, html in ((site, OURS), (built, PLAIN)):
        (folder / "part" / "one").mkdir(parents=True)
        (folder / "index.html").write_text(html, encoding="utf-8")
        (folder / "part" / "one" / "index.html").write_text(html, encoding="utf-8")
    return docs, site, built


def test_what_hooks_add_may_be_missing(book: tuple[Path, Path, Path]) -> None:
    """It is listed with its count, and nothing counts as lost."""
    lines, lost = engines.report(*book)
    assert lost == 0
    assert lines[0].split() == ["chapter", *engines.PARTS]
    assert lines[2].split() == ["part/one", "1", "1", "1", "1", "1", "1"]
    assert "  0 of     4  button that copies code" in lines
    assert not [line for line in lines if "glossary" in line]
    assert not [line for line in lines if "lab" in line.split()[:1]]


@pytest.mark.parametrize(
    ("there", "instead", "row"),
    [
        ("</span> = 1", "</span> = 2", "1 0of1 1 1 1 1"),
        ("<code>1", "<code>", "1 1 0of1 1 1 1"),
        ("<svg aria", "<img aria", "1 1 1 0of1 1 1"),
        ("<math><mi>x</mi></math>", "$x$", "1 1 1 1 0of1 1"),
        ("table>", "div>", "1 1 1 1 1 0of1"),
        ("h1>", "p>", "0of1 1 1 1 1 1"),
    ],
)
def test_what_a_chapter_loses_is_counted(
    book: tuple[Path, Path, Path], there: str, instead: str, row: str
) -> None:
    """The row says how many of how many are there."""
    assert there in PLAIN
    (book[2] / "index.html").write_text(PLAIN.replace(there, instead), encoding="utf-8")
    lines, lost = engines.report(*book)
    assert lost == 1
    assert lines[1].replace(" of ", "of").split() == ["index.html", *row.split()]


def test_a_missing_page_is_named(book: tuple[Path, Path, Path]) -> None:
    """One that Zensical did not build counts too."""
    (book[2] / "part" / "one" / "index.html").unlink()
    lines, lost = engines.report(*book)
    assert (lines[2].split(maxsplit=1), lost) == (
        ["part/one", "the page is missing"],
        1,
    )
