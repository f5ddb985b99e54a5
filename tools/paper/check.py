"""What must be true of a printed book, looked up in the PDF itself."""

import io
from collections.abc import Iterator, Mapping

from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

SCHEMES = ("http://", "https://", "mailto:")
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
# Marks what a screen reader reads; the foot of a page is not marked.
TEXT = b"/MCID"


def problems(pdf: bytes, chapters: Mapping[str, str]) -> Iterator[str]:
    """Say what is wrong with a printed book.

    Args:
        pdf: the file.
        chapters: the id and the title of each chapter.
    """
    reader = PdfReader(io.BytesIO(pdf))
    names = {name.lstrip("/") for name in reader.named_destinations}
    for name in chapters.keys() - names:
        yield f"the chapter {name} is not in the book"
    listed = titles(reader.outline)
    yield from (
        f"the outline lacks {title!r}"
        for title in chapters.values()
        if title not in listed
    )
    for number, page in enumerate(reader.pages, 1):
        yield from (f"page {number}: {it}" for it in of_page(page, names))


def of_page(page: PageObject, names: set[str]) -> Iterator[str]:
    """Say what is wrong with one page: nothing on it, its links, its fonts."""
    content = page.get_contents()
    if content is None or TEXT not in content.get_data():
        yield "is blank"
    for annotation in (it.get_object() for it in page.get("/Annots", [])):
        if annotation.get("/Subtype") == "/Link" and (lost := dead(annotation, names)):
            yield f"a link to {lost} leads nowhere"
    fonts = page.get("/Resources", {}).get("/Font", {})
    for font in (it.get_object() for it in fonts.values()):
        if not embedded(font):
            yield f"the font {font.get('/BaseFont')} is not embedded"


def dead(link: DictionaryObject, names: set[str]) -> str:
    """Return where a link leads if that is not in the book nor on the web."""
    if "/Dest" in link:
        name = str(link["/Dest"]).lstrip("/")
        return "" if name in names else name
    address = str(link.get("/A", {}).get("/URI", "nothing"))
    return "" if address.startswith(SCHEMES) else address


def embedded(font: DictionaryObject) -> bool:
    """Tell whether a file shows the letters of a font on a machine that lacks it."""
    if font.get("/Subtype") == "/Type3":
        return True  # its letters are drawings in the file
    inner = font.get("/DescendantFonts", [font])[0].get_object()
    descriptor = inner.get("/FontDescriptor", {}).get_object()
    return any(name in descriptor for name in FONT_FILES)


def titles(outline: list) -> list[str]:
    """Return every title of an outline, in order."""
    found: list[str] = []
    for item in outline:
        found += titles(item) if isinstance(item, list) else [item.title]
    return found
