"""Ids and links of a page that becomes a chapter among others in one document."""

import re
from collections.abc import Collection
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import Tag

from tools.paper.site import Page, PaperError, Site

HOST = "http://book/"
URL = re.compile(r"url\(\s*[\"']?#([^)\"']+)[\"']?\s*\)")
ID, LINK = re.compile(r' id="([^"]+)"'), re.compile(r'<a [^>]*?href="#([^"]*)"')
# Attributes that name one or several ids.
NAMING = ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls")
INDEX = "index.html"


def anchor(page: Page, inner: str = "") -> str:
    """Return the id, unique in the book, of an element of a page, or of the page."""
    return f"{page.slug}--{inner}" if inner else page.slug


def rename(article: Tag, page: Page) -> None:
    """Make a page's ids unique in the book, and what refers to them follow."""
    for tag in article.find_all(True):
        for name, value in list(tag.attrs.items()):
            if name == "id":
                tag[name] = anchor(page, value)
            elif name in NAMING:
                words = value if isinstance(value, list) else value.split()
                tag[name] = " ".join(anchor(page, word) for word in words)
            elif isinstance(value, str) and "url(" in value:
                tag[name] = URL.sub(lambda it: f"url(#{anchor(page, it[1])})", value)
            elif name in ("href", "xlink:href") and tag.name != "a":
                tag[name] = re.sub("^#", f"#{page.slug}--", value)


class Links:
    """Leads the links of each page to where they lead in the printed book.

    Args:
        site: the site.
        printed: the pages that are printed.
    """

    def __init__(self, site: Site, printed: Collection[Page]) -> None:
        self.site = site
        self.printed = {page.folder: page for page in printed}

    def lead(self, article: Tag, page: Page) -> None:
        """Mend each link and picture of a page.

        A link to a printed page becomes a link within the document; one to another file
        of the site names its published address, and without one it is plain text.
        """
        for link in article.find_all("a", href=True):
            target = self.target(link["href"], page)
            if target:
                link.attrs = {"href": target} | {
                    name: link[name] for name in ("class", "id") if name in link.attrs
                }
            else:
                link.unwrap()
        for image in article.find_all("img", src=True):
            image["src"] = self.file(image["src"], page)

    def target(self, href: str, page: Page) -> str:
        """Return where a link leads in the book, or nothing."""
        parts = urlsplit(urljoin(HOST + page.folder, href))
        if f"{parts.scheme}://{parts.netloc}/" != HOST:
            return href
        path = unquote(parts.path).lstrip("/").removesuffix(INDEX)
        if path in self.printed:
            inner = unquote(parts.fragment).partition(":~:")[0]
            return f"#{anchor(self.printed[path], inner)}"
        inside = path + (f"#{parts.fragment}" if parts.fragment else "")
        return self.site.address and urljoin(self.site.address, inside)

    def file(self, source: str, page: Page) -> str:
        """Return the address on this machine of a picture.

        Raises:
            PaperError: it is not a file of the site.
        """
        parts = urlsplit(urljoin(HOST + page.folder, source))
        if parts.scheme == "data":
            return source
        file = self.site.folder / unquote(parts.path).lstrip("/")
        if not file.is_file():
            raise PaperError(
                f"{page.folder}index.html: the picture {source} does not exist"
            )
        return file.resolve().as_uri()


def dangling(html: str) -> list[str]:
    """List the links of a document that lead to no element of it."""
    ids = set(ID.findall(html))
    return sorted(link for link in set(LINK.findall(html)) if link not in ids)
