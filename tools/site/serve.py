"""Serve the built site on this machine: `python -m tools.site.serve site`."""

import contextlib
import functools
import gzip
import io
import sys
from html import escape
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

FIRST_PORT, PORTS = 8000, 100
NOWHERE = "http://127.0.0.1/"
COMPRESSED = (".css", ".html", ".ipynb", ".js", ".json", ".md", ".py", ".svg", ".txt", ".xml")


@functools.lru_cache(maxsize=64)
def compressed(file: Path, changed: float) -> bytes:
    """Return a file's bytes as gzip packs them, kept until the file changes."""
    return gzip.compress(file.read_bytes(), mtime=0)


class Handler(SimpleHTTPRequestHandler):
    """Serves files, texts compressed; a missing page is the site's own 404 page."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".ipynb": "application/x-ipynb+json",
        ".js": "text/javascript",
        ".md": "text/markdown; charset=utf-8",
        ".py": "text/x-python; charset=utf-8",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
    }

    def send_head(self) -> BinaryIO | None:
        """Answer a request's head; a path that no file can have is not there either."""
        try:
            return self.sitemap() or self.packed() or super().send_head()
        except ValueError:  # it holds a NUL, or half an address
            self.send_error(HTTPStatus.NOT_FOUND)
            return None

    def sitemap(self) -> BinaryIO | None:
        """Answer with the list of pages, if that is asked for; it gets this server's address."""
        file = Path(self.directory) / "sitemap.xml"
        if urlsplit(self.path).path != "/sitemap.xml" or not file.is_file():
            return None
        address = f"http://{escape(self.headers.get('Host', 'localhost'))}/"
        text = file.read_text(encoding="utf-8").replace(NOWHERE, address)
        return self.answer(text.encode(), "application/xml; charset=utf-8")

    def packed(self) -> BinaryIO | None:
        """Answer with a compressed text, if there is one and the browser takes it."""
        file = Path(self.translate_path(self.path))
        if file.is_dir() and urlsplit(self.path).path.endswith("/"):
            file /= "index.html"
        takes = "gzip" in self.headers.get("Accept-Encoding", "")
        if not takes or file.suffix not in COMPRESSED or not file.is_file():
            return None
        changed = file.stat().st_mtime
        date = self.date_time_string(changed)
        more = {"Content-Encoding": "gzip", "Last-Modified": date}
        return self.answer(compressed(file, changed), self.guess_type(file), **more)

    def send_error(self, code: int, *told: str | None) -> None:
        """Show the site's 404 page for what is not there."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            return super().send_error(code, *told)
        body = self.answer(page.read_bytes(), "text/html; charset=utf-8", code)
        if self.command == "GET":
            self.copyfile(body, self.wfile)

    def list_directory(self, path: str) -> None:
        """Treat a folder without a page like anything else that is not there."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def answer(
        self, body: bytes, kind: str, status: int = HTTPStatus.OK, **more: str
    ) -> BinaryIO:
        """Send the headers of a content and return it."""
        self.send_response(status)
        headers = {"Content-Type": kind, "Content-Length": str(len(body))} | more
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


def server(folder: Path, first: int = FIRST_PORT) -> ThreadingHTTPServer:
    """Return a server of a folder on the first free port of the loopback address, any for 0."""
    handler = functools.partial(Handler, directory=str(folder))
    for port in range(first, first + (PORTS if first else 1)):
        with contextlib.suppress(OSError):
            return ThreadingHTTPServer(("127.0.0.1", port), handler)
    ports = f"{first} to {first + PORTS - 1}"
    raise OSError(f"no free port from {ports}; stop another server")


def main(arguments: list[str]) -> int:
    """Serve the folder until Ctrl+C."""
    folder = Path(arguments[0] if arguments else "site")
    if not (folder / "index.html").is_file():
        missing = f"{folder}/index.html does not exist; run `make site` first"
        print(missing, file=sys.stderr)
        return 1
    with server(folder) as http:
        address = f"http://127.0.0.1:{http.server_port}/"
        print(f"The book is at {address} (Ctrl+C stops it)", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            http.serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
