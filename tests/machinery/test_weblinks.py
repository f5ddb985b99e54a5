"""Links that lead out of the book, tried on a server of this machine."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tools import weblinks

ANSWERS = {"/": 200, "/gone": 410, "/moved": 301, "/closed": 403, "/none": 404}


class Handler(BaseHTTPRequestHandler):
    """Answers as the table says."""

    def do_GET(self) -> None:  # noqa: N802
        """Answer; a moved page leads to the first."""
        self.send_response(ANSWERS[self.path])
        self.send_header("Location", "/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """Serve on loopback."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_links_are_found_with_their_places(tmp_path: Path) -> None:
    """Pages, labs and the files at the root; not this machine's own addresses."""
    (tmp_path / "docs/labs").mkdir(parents=True)
    (tmp_path / "docs/a.md").write_text(
        "[x](https://example.org/a#part), <https://example.org/b>.\n"
        "See https://example.org/a.\nOpen http://localhost:6006.\n",
        encoding="utf-8",
    )
    (tmp_path / "docs/labs/l.py").write_text(
        "# (https://example.org/b)\n", encoding="utf-8"
    )
    assert weblinks.links(tmp_path) == {
        "https://example.org/a": ["docs/a.md:1", "docs/a.md:2"],
        "https://example.org/b": ["docs/a.md:1", "docs/labs/l.py:1"],
    }


def test_what_a_server_answers(origin: str) -> None:
    """A page that moved is still there."""
    found = {path: weblinks.problem(origin + path, pause=0) for path in ANSWERS}
    assert found["/"] is None and found["/moved"] is None
    assert found["/gone"].startswith("410") and found["/none"].startswith("404")
    assert found["/closed"].startswith("403")


def test_no_server_is_an_answer_too() -> None:
    """A refused connection is told, not raised."""
    assert weblinks.problem("http://127.0.0.1:1/", pause=0)


def test_only_what_is_gone_is_a_section() -> None:
    """A server that dislikes programs opens no issue."""
    found = {"https://a": ["x.md:1"], "https://b": ["x.md:2"], "https://c": ["x.md:3"]}
    text = weblinks.report(found, ["404 Not Found", "403 Forbidden", None])
    gone, doubtful = text.split("No answer")
    assert "### Gone" in gone and "- <https://a>: `404 Not Found`, in x.md:1" in gone
    assert "https://b" in doubtful and "https://c" not in text
    assert "###" not in weblinks.report(found, [None, "403 Forbidden", None])
