"""Page numbers where a reader of paper needs them: in the indexes of the book."""

from bs4 import BeautifulSoup, Tag

# Where the notes say what teaches an idea, where the glossary says what explains a term.
LOOKED_UP = ".taught a[href^='#'], dd > a[href^='#']:not(.term)"


def page_of(target: str) -> str:
    """Return the place for the page number of an element; the press fills it in."""
    return f'<span data-page-of="{target}"></span>'


def reference(target: str, words: str) -> str:
    """Return a link whose words end with the page of its target."""
    return f'<a href="#{target}">{words} {page_of(target)}</a>'


def numbered(article: Tag) -> None:
    """Add the page numbers of a chapter's indexes, its links already led to the document."""
    for link in article.select(LOOKED_UP):
        number = f'<span class="at">p. {page_of(link["href"][1:])}</span>'
        link.append(BeautifulSoup(f" {number}", "html.parser"))
    for line in article.select(".used"):
        targets = [link["href"][1:] for link in line.select("a[href^='#']")]
        ends = [*targets[1:], ""]
        # A page's own link only heads those to its programs, where there are any.
        kept = [
            it for it, after in zip(targets, ends) if not after.startswith(f"{it}--")
        ]
        pages = "".join(f'<a href="#{it}">{page_of(it)}</a>' for it in kept)
        line.clear()
        line.append(BeautifulSoup(pages, "html.parser"))
