"""The cover of the printed book, and what a reader has to know about the copy."""

from html import escape

from tools.paper import answers
from tools.paper.links import anchor
from tools.paper.numbers import reference
from tools.paper.site import Page, Site

GLOSSARY = "reference/glossary/"
COVER = """\
<section class="cover"><p class="cover-name">{name}</p><p class="cover-about">{about}</p>
<p class="cover-foot">{authors}<br>{license}{address}</p></section>
"""
COPY = """\
<section><div><h1 aria-level="1">About this copy</h1>
<p>It holds every page of the book’s website, in the same order, made by the same build.
The number at the foot of a page counts from the cover, as programs that show PDF files do.</p>
{paragraphs}
<p><strong>Predictions.</strong> A question that asks what a program prints stands above it,
the output below.
Cover it with a hand, decide, then read on.</p>
<p><strong>What stays on the website.</strong> Buttons, figures that move, folds that explain new
names or compare two programs, boxes to tick, the search and the downloads.
Where a page speaks of them, it means the website.</p></div></section>
"""
EXERCISES = """\
<p><strong>Exercises.</strong> The answers stand at the end of the book, from {page} on.
Under each exercise stands the page of its answer.</p>
"""
WORDS = """\
<p><strong>Words.</strong> In the file, a word or name with an entry of its own is a link to it.
The glossary begins on {page}.</p>
"""


def authors(site: Site) -> str:
    """Return who wrote the book, as its license says it."""
    return f"The authors of {site.name}"


def cover(site: Site) -> str:
    """Return the HTML of the first page."""
    link = f'<br><a href="{site.address}">{escape(site.address)}</a>'
    return COVER.format(
        name=escape(site.name),
        about=escape(site.about),
        authors=escape(authors(site)),
        license=escape(site.license),
        address=link * bool(site.address),
    )


def copy(printed: list[Page], solved: bool) -> str:
    """Return the HTML of what is different on paper.

    Args:
        printed: the pages of the book.
        solved: whether answers stand at its end.
    """
    words = ""
    if solved:
        words += EXERCISES.format(page=reference(answers.SLUG, "page"))
    for page in printed:
        if page.folder == GLOSSARY:
            words += WORDS.format(page=reference(anchor(page), "page"))
    return COPY.format(paragraphs=words)
