"""The live preview rebuilds only changed pages; a changed snippet changes its pages."""

from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from watchdog.observers.polling import PollingObserver

from tools.site.book import Book


def mark_stale(files: Files, book: Book) -> None:
    """Let a build of changed files notice pages whose snippets changed."""
    for file in files.documentation_pages():
        file.is_modified = modified(file, book.newest(file.src_uri))


def modified(file: File, shown: float) -> Callable[[], bool]:
    """Return the file's own test, extended to what its page shows."""
    test = file.is_modified

    def check() -> bool:
        built = Path(file.abs_dest_path)
        return test() or built.is_file() and built.stat().st_mtime < shown

    return check


def notice_sooner(server: LiveReloadServer, paths: list[str]) -> None:
    """Look for edits every tenth of a second instead of every half."""
    for path in paths:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=0.1)
    for path in paths:
        server.watch(path)
