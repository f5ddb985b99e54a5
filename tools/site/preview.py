"""The live preview rebuilds only changed pages; a changed snippet changes its pages."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from watchdog.observers.polling import PollingObserver

from tools.site.book import Book

_written: dict[str, bytes] = {}


def mark_stale(files: Files, book: Book) -> None:
    """Let a build of changed files notice what changed: pages by what they show, downloads."""
    for file in files.documentation_pages():
        file.is_modified = modified(file, book.newest(file.src_uri))
    for file in files:
        if file.generated_by and not file.is_documentation_page():
            file.is_modified = differs(file)


def modified(file: File, shown: float) -> Callable[[], bool]:
    """Return the file's own test, extended to what its page shows."""
    test = file.is_modified

    def check() -> bool:
        built = Path(file.abs_dest_path)
        return test() or built.is_file() and built.stat().st_mtime < shown

    return check


def differs(file: File) -> Callable[[], bool]:
    """Return a test whether a file made by the build is another than the one written last."""

    def check() -> bool:
        place, content = file.abs_dest_path, file.content_bytes
        same = _written.get(place) == content and Path(place).is_file()
        _written[place] = content
        return not same

    return check


def notice_sooner(server: LiveReloadServer, paths: list[str]) -> None:
    """Look for edits every tenth of a second instead of every half."""
    for path in paths:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=0.1)
    for path in paths:
        server.watch(path)
