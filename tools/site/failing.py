"""The preview goes on when a build fails: the last pages stay, and say what is wrong."""

import re
import traceback
from html import escape

from mkdocs.exceptions import BuildError
from mkdocs.livereload import LiveReloadServer

BODY = re.compile(rb"<body\b[^>]*>")
BANNER = (
    '<pre role="alert" style="position:sticky;top:0;z-index:9;margin:0;padding:1rem;'
    'white-space:pre-wrap;color:#fff;background:#8b1a10;font:0.8rem monospace">'
    "The page below is the last one that could be built.\n{}</pre>"
)


def keep_serving(server: LiveReloadServer) -> None:
    """Let a failed build show its reason above the pages instead of holding them back.

    Args:
        server: the preview; its builder and what it adds to pages are replaced.
    """
    build, inject = server.builder, server._inject_js_into_html
    problem = ""

    def attempt(*arguments: object) -> None:
        """Build; remember why that did not work."""
        nonlocal problem
        try:
            build(*arguments)
        except (Exception, SystemExit) as error:
            problem = reason(error)
        else:
            problem = ""

    def page(content: bytes, epoch: int) -> bytes:
        """Return a page as it is served, the problem on top."""
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
