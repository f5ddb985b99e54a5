"""The whole book as one HTML document for the press."""

import json
from collections.abc import Sequence
from html import escape
from pathlib import Path

from tools.paper import answers, front
from tools.paper.chapter import chapter, outlined, sections
from tools.paper.contents import Entry, contents
from tools.paper.links import Links, anchor, dangling, rename
from tools.paper.numbers import numbered
from tools.paper.site import Page, PaperError, Site

STYLE = Path(__file__).with_name("paper.css")
# Each chapter has its title in the foot of its pages.
FOOT = "@page {name} {{ @bottom-left {{ content: {title}; }} }}"
SECTION = '<section class="chapter" id="{id}" style="page: {id}"><div>{content}</div></section>'
PART = '<p class="part" role="heading" aria-level="1">{}</p>'
HTML = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{name}</title>
{styles}
</head>
<body dir="ltr" data-md-color-scheme="default" data-md-color-primary="custom" \
data-md-color-accent="custom">
<main class="md-typeset">
{body}
</main></body></html>
"""


class Book:
    """The chapters of the printed book, added one after the other.

    Args:
        site: the built site.
        printed: the pages to print, in their order.
    """

    def __init__(self, site: Site, printed: Sequence[Page]) -> None:
        self.site, self.printed = site, list(printed)
        self.links = Links(site, printed)
        self.entries: list[Entry] = []
        self.sections: list[str] = []
        self.solved: dict[str, list[answers.Answer]] = {}
        for page in printed:
            self.add(page)
        if self.solved:
            self.note("", answers.SLUG, answers.TITLE, [])
            self.bind(answers.SLUG, answers.section(self.solved))

    def part(self, page: Page) -> str:
        """Return a page's part; what is alone in its part stands beside the parts."""
        alone = sum(other.part == page.part for other in self.site.pages) == 1
        return "" if alone else page.part

    def add(self, page: Page) -> None:
        """Add a page as a chapter."""
        soup = self.site.soup(page)
        article, part = chapter(soup), self.part(page)
        self.links.lead(article, page)
        rename(article, page)
        numbered(article)
        outlined(article, depth=1 if part else 0)
        if found := answers.taken_out(article, page.slug):
            self.solved[page.title] = found
        first = part and all(entry.part != part for entry in self.entries)
        self.note(part, anchor(page), page.title, sections(article))
        self.bind(
            anchor(page), PART.format(escape(part)) * bool(first) + article.decode()
        )

    def note(
        self, part: str, name: str, title: str, inner: list[tuple[str, str]]
    ) -> None:
        """Note a chapter for the contents."""
        self.entries.append(Entry(part, name, title, inner))

    def bind(self, name: str, content: str) -> None:
        """Add a chapter's pages."""
        self.sections.append(SECTION.format(id=name, content=content))

    def html(self) -> str:
        """Return the document.

        Raises:
            PaperError: a link leads nowhere; the message names each.
        """
        toc = f'<section><div class="toc">{contents(self.entries)}</div></section>'
        opening = [
            front.cover(self.site),
            front.copy(self.printed, bool(self.solved)),
            toc,
        ]
        html = HTML.format(
            name=escape(self.site.name),
            styles=self.styles(),
            body="\n".join([*opening, *self.sections]),
        )
        if lost := dangling(html):
            raise PaperError(f"links that lead nowhere in the book: {', '.join(lost)}")
        return html

    def styles(self) -> str:
        """Return the site's sheets of styles and the book's own."""
        first = self.site.soup(self.site.pages[0])
        sheets = [link["href"] for link in first.find_all("link", rel="stylesheet")]
        files = [self.links.file(sheet, self.site.pages[0]) for sheet in sheets]
        links = [f'<link rel="stylesheet" href="{file}">' for file in files]
        titles = {
            it.id: json.dumps(it.title, ensure_ascii=False) for it in self.entries
        }
        feet = [FOOT.format(name=name, title=title) for name, title in titles.items()]
        own = STYLE.read_text(encoding="utf-8") + "\n".join(feet)
        return "\n".join([*links, f"<style>\n{own}\n</style>"])
