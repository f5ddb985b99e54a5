"""What a reader can take along: each snippet, a chapter's snippets, its notebook."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tools.page.includes import whole
from tools.site.book import Book
from tools.site.files import notebooks
from tools.site.files.bundle import bundle, bundle_path
from tools.site.files.notebooks import notebook_path
from tools.site.steps.figures import DRAWING


def downloads(book: Book, name: str, site_url: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield path and content of every snippet, drawing, network, notebook and bundle.

    Args:
        book: the book.
        name: the book's name.
        site_url: where the book is published, if known.
    """
    for file in sorted((book.root / "snippets").rglob("*.py")):
        if not file.name.endswith((".answer.py", ".wrong.py")):
            path = file.relative_to(book.root).as_posix()
            yield path, whole(file.read_text(encoding="utf-8"))
    for path in sorted(set(DRAWING.findall("\n".join(book.pages.values())))):
        if (book.root / path).is_file():
            yield path, (book.root / path).read_text(encoding="utf-8")
    for file in sorted((book.root / "snippets").rglob("*.onnx")):
        yield file.relative_to(book.root).as_posix(), file.read_bytes()
    for uri, text in book.pages.items():
        if book.has_notebook(uri):
            newest = book.newest(uri)
            yield notebook_path(uri), notebook(text, uri, book.root, site_url, newest)
        if book.has_bundle(uri):
            url = site_url and f"{site_url.rstrip('/')}/{uri.removesuffix('.md')}/"
            about = (("book", name), ("title", book.title(uri)), ("url", url))
            shown, newest = tuple(book.code(uri)), book.newest(uri)
            yield bundle_path(uri), zipped(uri, shown, book.root, about, newest)


@cache
def notebook(text: str, uri: str, root: Path, site_url: str, newest: float) -> str:
    """Return a page's notebook; the preview makes it anew only when something changed."""
    if uri.endswith(".py"):
        return notebooks.lab(text)
    return notebooks.notebook(text, uri, root, site_url)


@cache
def zipped(
    uri: str, shown: tuple[str, ...], root: Path, about: tuple, newest: float
) -> bytes:
    """Return a page's bundle; the preview makes it anew only when something changed."""
    return bundle(uri, shown, root, dict(about))
