"""What a reader can take along: each snippet, a chapter's snippets, its notebook."""

from collections.abc import Callable, Hashable, Iterator
from functools import cache

from tools.page import project
from tools.page.includes import whole
from tools.site.book import Book
from tools.site.files.bundle import bundle, bundle_path, project_zip
from tools.site.files.notebooks import notebook, notebook_path
from tools.site.steps.figures import DRAWING


def downloads(book: Book, name: str, site_url: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield path and content of each snippet, project, drawing, network, notebook and bundle."""
    for folder in sorted({file.parent for file in project.transcripts(book.root)}):
        path = folder.relative_to(book.root).as_posix()
        yield project.zip_path(path), project_zip(folder)
    for file in project.programs(book.root):
        if not file.name.endswith((".answer.py", ".wrong.py")):
            path = file.relative_to(book.root).as_posix()
            yield path, whole(file.read_text(encoding="utf-8"))
    for path in sorted(set(DRAWING.findall("\n".join(book.pages.values())))):
        if (book.root / path).is_file():
            yield path, (book.root / path).read_text(encoding="utf-8")
    for file in sorted((book.root / "snippets").rglob("*.onnx")):
        yield file.relative_to(book.root).as_posix(), file.read_bytes()
    for uri, text in book.pages.items():
        newest = book.newest(uri)
        if book.has_notebook(uri):
            arguments = text, uri, book.root, site_url
            yield notebook_path(uri), _made(newest, notebook, *arguments)
        if book.has_bundle(uri):
            url = site_url and f"{site_url.rstrip('/')}/{uri.removesuffix('.md')}/"
            shown, about = tuple(book.code(uri)), (name, book.title(uri), url)
            yield bundle_path(uri), _made(newest, bundle, uri, shown, book.root, *about)


@cache
def _made(newest: float, make: Callable, *arguments: Hashable) -> str | bytes:
    """Return a download; the preview makes it anew only when something changed."""
    return make(*arguments)
