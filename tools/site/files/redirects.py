"""The page that a moved page leaves at its old address."""

import re
from pathlib import Path

from tools.site.files.prose import folder

# An address within the site that ends with a folder, where a server would find the page.
FOLDER = re.compile(r'((?:href="|url=)[^":#]*/)(?=["#])')


def name_the_file(site: Path, moved: str) -> None:
    """Let a page's old path lead to the new page's file: a folder has no server."""
    page = site / folder(moved) / "index.html"
    if page.is_file():
        text = page.read_text(encoding="utf-8")
        page.write_text(FOLDER.sub(r"\1index.html", text), encoding="utf-8")
