"""The live preview: rebuilds what changed, and goes on when a build fails."""

import re
import traceback
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path

from mkdocs.commands import serve as commands
from mkdocs.exceptions import BuildError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files

from tools.site.book import Book

BODY = re.compile(rb"<body\b[^>]*>")
BANNER = (
    '<pre role="alert" style="position:sticky;top:0;z-index:9;margin:0;padding:1rem;'
    'white-space:pre-wrap;color:#fff;background:#8b1a10;font:0.8rem monospace">'
    "The page below is the last one that could be built.\n{}</pre>"
)
EACH = 0.1  # seconds between two looks for an edit; MkDocs waits half a second


def serve(address: str) -> None:
    """Serve the pages at a host and port, and build what changes, until Ctrl+C."""
    commands.LiveReloadServer = partial(LiveReloadServer, polling_interval=EACH)
    commands.serve(dev_addr=address, livereload=True, build_type="dirty", strict=False)


def mark_stale(files: Files, book: Book) -> None:
    """Let a build of changed files notice that what a page shows has changed."""
    for file in files.documentation_pages():
        file.is_modified = partial(_modified, file, file.is_modified, book.newest(file.src_uri))


def _modified(file: File, test: Callable[[], bool], shown: float) -> bool:
    """Extend a file's own test to what its page shows."""
    built = Path(file.abs_dest_path)
    return test() or built.is_file() and built.stat().st_mtime < shown


def keep_serving(server: LiveReloadServer, **_: object) -> None:
    """Let a failed build show its reason above the pages, not hold them back."""
    build, inject = server.builder, server._inject_js_into_html
    problem = ""

    def attempt(*arguments: object) -> None:
        nonlocal problem
        try:
            build(*arguments)
            problem = ""
        except (Exception, SystemExit) as error:
            problem = reason(error)

    def page(content: bytes, epoch: int) -> bytes:
        banner = BANNER.format(escape(problem)).encode() if problem else b""
        content = BODY.sub(lambda body: body[0] + banner, content, count=1)
        return inject(content, epoch)

    server.builder, server._inject_js_into_html = attempt, page


def reason(error: BaseException) -> str:
    """Return why a build failed; of a mistake in the machinery, print where."""
    cause = error.__context__ if isinstance(error, SystemExit) else error
    if isinstance(cause, BuildError):
        return str(cause)  # MkDocs has printed it
    traceback.print_exception(error)
    return f"{type(error).__name__}: {error}"
