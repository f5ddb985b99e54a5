"""How well the built site's search answers: `python -m tools.measure.search queries.tsv`.

A line of the file is a query, the right pages with their `#section`, parted by `|`, and the
kind of the query, parted by tabs. Nothing right means that the book lacks it and says so.
"""

import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools import ROOT
from tools.measure.search.asking import ask
from tools.measure.search.scoring import Site, told
from tools.site import serve
from tools.site.chromium import chromium


def main(arguments: list[str]) -> int:
    """Ask the built site each query of a file and print how it did."""
    site = ROOT / "site"
    if len(arguments) != 1 or not Path(arguments[0]).is_file():
        print("Name a file of queries: make search QUERIES=file", file=sys.stderr)
        return 1
    lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    asked = [line.split("\t") for line in lines if line.strip()]
    places = Site(ROOT, site)
    with serve.server(site, first=0) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path, flags = chromium(), ["--no-sandbox"]
        with playwright.chromium.launch(executable_path=path, args=flags) as browser:
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.goto(f"http://127.0.0.1:{server.server_port}/")
            scores = [places.scored(q, right, kind, ask(page, q)) for q, right, kind in asked]
        server.shutdown()
    print(*told(scores), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
