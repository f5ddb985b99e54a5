"""The HTML of the printed book, made from a site of three pages."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tools.paper.__main__ import main
from tools.paper.document import Book
from tools.paper.site import PaperError, site

HEAD = '<head><meta name="description" content="About."><link rel="stylesheet" href="{}a.css">'
PAGES = {
    "": '<h1 id="book">Book</h1><p><a href="p/one/#snippet-s">one</a></p>',
    "p/one/": """<h1 id="one">One<a class="headerlink" href="#one">#</a></h1>
<ul class="page-links"><li><a href="../../n.ipynb" download>Download</a></li></ul>
<h2 id="first">First</h2>
<details class="question"><summary>What? Decide, then open.</summary>
<div class="output highlight" id="output-s">42</div></details>
<div class="snippet highlight" id="snippet-s" data-copy="x"><button>Copy</button><pre>6 * 7</pre>
<footer class="snippet-line">part of <a href="../../s.py" download>s.py</a>: the copy button takes all</footer></div>
<details class="example"><summary>Exercise: six</summary><p>Ask.</p>
<details class="success"><summary>Answer</summary><pre>six</pre></details></details>
<svg><defs><clipPath id="c"></clipPath></defs><g clip-path="url(#c)"><use href="#c"></use></g></svg>
<p><a href="../two/">two</a> <a href="#first">up</a> <a href="https://example.org/">out</a></p>
<h2 id="next">Next</h2><p>Two.</p>""",
    "p/two/": """<h1 id="two">Two</h1><h2 id="first">First</h2>
<svg><clipPath id="c"></clipPath></svg><img src="../../i.png" alt="A picture">
<dl><dt id="name-x">x</dt><dd><p class="used"><a href="../one/">One</a>:
<a href="../one/#snippet-s">s</a> · <a href="../../">Book</a></p></dd></dl>""",
}
LLMS = """# A & B

> Summary.

## Home

- [Book](index.md): About.

## Part

- [One](p/one/index.md): About.
- [Two <2>](p/two/index.md): About.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a built site."""
    for place, article in PAGES.items():
        file = tmp_path / "site" / place / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        head = HEAD.format("../" * place.count("/"))
        file.write_text(f"{head}<body><article>{article}</article>", encoding="utf-8")
    (tmp_path / "site/llms.txt").write_text(LLMS, encoding="utf-8")
    for name in ("a.css", "i.png"):
        (tmp_path / "site" / name).touch()
    return tmp_path / "site"


def printed(folder: Path, *places: str) -> BeautifulSoup:
    """Return the document of some pages, all of them where none is named."""
    built = site(folder)
    pages = [page for page in built.pages if not places or page.folder in places]
    return BeautifulSoup(Book(built, pages).html(), "html.parser")


def edit(folder: Path, place: str, old: str, new: str) -> None:
    """Change a page of the site."""
    file = folder / place / "index.html"
    file.write_text(
        file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8"
    )


def test_the_pages_come_in_the_order_of_the_book(folder: Path) -> None:
    """Each once, under its part; a page alone in its part stands beside the parts."""
    book = printed(folder)
    assert book.title.string == "A & B"
    assert [it["id"] for it in book.select("section.chapter")] == [
        "home",
        "p-one",
        "p-two",
        "answers",
    ]
    assert [it.string for it in book.select("p.part")] == ["Part"]
    assert [book.find(id=it)["aria-level"] for it in ("home--book", "p-one--one")] == [
        "1",
        "2",
    ]


def test_no_id_stands_twice(folder: Path) -> None:
    """What refers to an id inside a drawing follows it."""
    book = printed(folder)
    ids = [it["id"] for it in book.find_all(id=True)]
    assert len(ids) == len(set(ids))
    assert book.find("g")["clip-path"] == "url(#p-one--c)"
    assert book.find("use")["href"] == "#p-one--c"


def test_links_lead_to_the_page_in_the_book(folder: Path) -> None:
    """Those to files are words where no address is known; those to the web stay."""
    found = {it.get_text(): it["href"] for it in printed(folder).select(".chapter a")}
    assert found["one"] == "#p-one--snippet-s"
    assert found["two"] == "#p-two"
    assert found["up"] == "#p-one--first"
    assert found["out"] == "https://example.org/"
    assert "s.py" not in found
    assert "s.py" in printed(folder).find("footer").get_text()


def test_a_published_site_is_linked(folder: Path) -> None:
    """A file, and a page that is not printed, are found at its address."""
    edit(
        folder, "", "<link ", '<link rel="canonical" href="https://b.example/x/"><link '
    )
    text = LLMS.replace("](", "](https://b.example/x/")
    (folder / "llms.txt").write_text(text, encoding="utf-8")
    links = [it["href"] for it in printed(folder, "p/one/").select(".chapter a")]
    assert "https://b.example/x/s.py" in links
    assert "https://b.example/x/p/two/" in links


def test_a_link_to_nothing_is_refused(folder: Path) -> None:
    """The message names it."""
    edit(folder, "", "#snippet-s", "#snippet-gone")
    with pytest.raises(PaperError, match="nowhere in the book: p-one--snippet-gone"):
        printed(folder)


def test_a_missing_picture_is_refused(folder: Path) -> None:
    """The message names the page and the file."""
    (folder / "i.png").unlink()
    with pytest.raises(PaperError, match=r"p/two/index.html: the picture ../../i.png"):
        printed(folder)


def test_nothing_to_click_is_left(folder: Path) -> None:
    """Nor is what a line says about a button, nor the way to the next page."""
    chapter = printed(folder).find(id="p-one")
    assert not chapter.select(
        "button, .headerlink, .page-links, [data-copy], #p-one--next"
    )
    assert "copy button" not in chapter.get_text()
    assert all("open" in fold.attrs for fold in chapter.find_all("details"))


def test_a_prediction_comes_before_what_was_printed(folder: Path) -> None:
    """Question, program, output."""
    chapter = printed(folder).find(id="p-one")
    assert chapter.summary.string == "What? Decide, then read on."
    found = chapter.select("summary, .snippet, .output")
    assert [it.name for it in found[:3]] == ["summary", "div", "div"]
    assert found[2]["id"] == "p-one--output-s"
    assert "with-output" in found[1]["class"]


def test_answers_stand_at_the_end(folder: Path) -> None:
    """Each side names the page of the other."""
    book = printed(folder)
    here = book.select_one(".example .answer-at a")
    there = book.find(id=here["href"][1:])
    assert there.pre.string == "six"
    assert there.a["href"] == f"#{here.find_parent('details')['id']}"
    assert book.select_one("#answers h2").string == "One"


def test_an_index_names_pages(folder: Path) -> None:
    """A chapter that has programs in the list is named by them."""
    links = printed(folder).select(".used a")
    assert [it["href"] for it in links] == ["#p-one--snippet-s", "#home"]
    assert [it.span["data-page-of"] for it in links] == ["p-one--snippet-s", "home"]


def test_the_contents_name_every_heading(folder: Path) -> None:
    """Parts, chapters, sections; each line asks for its page."""
    toc = printed(folder).select_one(".toc")
    lines = [a.span.get_text() for a in toc.find_all("a")]
    assert lines == [
        "Book",
        "One",
        "First",
        "Two <2>",
        "First",
        "Answers to the exercises",
    ]
    assert all(
        a["href"][1:] == a.select_one("[data-page-of]")["data-page-of"]
        for a in toc("a")
    )
    assert toc.select_one(".toc-part").string == "Part"


def test_without_a_site_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """Nothing is written then."""
    assert main([str(tmp_path), str(tmp_path / "book.pdf")]) == 1
    assert "run `make site` first" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
