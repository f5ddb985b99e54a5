"""The local server."""

import gzip
import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from tests.site.small_files import write
from tools.site.serve import main, server


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    """Serve a small site and return its port."""
    sitemap = "<loc>http://127.0.0.1/a/</loc>"
    files = {"404.html": "<h1>lost</h1>", "index.html": "<h1>home</h1>", "folder/x": ""}
    write(tmp_path, files | {"sitemap.xml": sitemap})
    with server(tmp_path, 0) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield http.server_port
        http.shutdown()


def get(port: int, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    """Return the answer to a request and its content."""
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer, answer.read()


@pytest.mark.parametrize("path", ["/no/such/", "/folder/", "/a%00b.html"])
def test_what_is_missing_is_a_page(port: int, path: str) -> None:
    """The site's own page, with the right status; a folder alone is no page."""
    answer, text = get(port, path)
    assert (answer.status, text) == (404, b"<h1>lost</h1>")


def test_the_list_of_pages_has_this_address(port: int, tmp_path: Path) -> None:
    """Instant navigation compares addresses, port included; a site may be without."""
    told = get(port, "/sitemap.xml")[1]
    assert told.decode() == f"<loc>http://127.0.0.1:{port}/a/</loc>"
    told = get(port, "/sitemap.xml", Host="<b>")[1]
    assert told == b"<loc>http://&lt;b&gt;/a/</loc>"
    (tmp_path / "sitemap.xml").unlink()
    assert get(port, "/sitemap.xml")[0].status == 404


@pytest.mark.parametrize("path", ["/", "/index.html?q=x"])
def test_texts_are_compressed_for_those_who_ask(port: int, path: str) -> None:
    """What is packed is the file; without the header it comes as it is."""
    answer, content = get(port, path, **{"Accept-Encoding": "gzip, br"})
    assert answer.getheader("Content-Encoding") == "gzip"
    assert answer.getheader("Content-Type").startswith("text/html")
    assert gzip.decompress(content) == b"<h1>home</h1>"
    plain, text = get(port, path)
    assert plain.getheader("Content-Encoding") is None and text == b"<h1>home</h1>"


def test_a_taken_port_is_passed_over(port: int, tmp_path: Path) -> None:
    """The next free one is used."""
    with server(tmp_path, port) as second:
        assert second.server_port > port


def test_no_site_is_served(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """The message says what to do."""
    assert main([str(tmp_path)]) == 1
    assert "run `make site`" in capsys.readouterr().err
