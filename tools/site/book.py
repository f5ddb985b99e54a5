"""The book as one build of the site sees it: its pages, its snippets, its runs."""

from functools import cached_property
from pathlib import Path

from tools.page import front_matter
from tools.page.book import HOME
from tools.page.includes import absent
from tools.page.shown import Shown, all_shown
from tools.proof import record
from tools.site.files import plain_markdown
from tools.site.files.llms import Entry
from tools.site.files.prose import folder, relative
from tools.site.recorded import Runs
from tools.site.steps import code_index, glossary
from tools.site.steps.figures import DRAWING
from tools.site.steps.marks import tag
from tools.site.steps.page_links import edit_url

GLOSSARY, INDEX = "reference/glossary.md", "reference/code-index.md"


class Book:
    """Everything that finishing a page needs to know about the other pages.

    Args:
        root: the folder that holds `docs/` and `snippets/`.
        paths: each page's path under docs/ and its file.
        repository: where the source is on the web, if anywhere.
    """

    def __init__(self, root: Path, paths: dict[str, Path], repository: str = "") -> None:
        self.root, self.repository = root, repository
        self.pages = {uri: p.read_text(encoding="utf-8") for uri, p in paths.items()}
        self.order = list(self.pages)
        self.runs = Runs(root, record.load(root))

    @cached_property
    def shown(self) -> dict[str, list[Shown]]:
        """What each page shows, in order."""
        pages = {u: t for u, t in self.pages.items() if u.endswith(".md")}
        return {uri: all_shown(text) for uri, text in pages.items()}

    @cached_property
    def glossary(self) -> dict[str, glossary.Meaning]:
        """The glossary's terms and first sentences."""
        return glossary.terms(self.pages.get(GLOSSARY, ""))

    @cached_property
    def meanings(self) -> dict[str, str]:
        """What each name of the index of the code does, in a sentence."""
        return code_index.entries(self.pages.get(INDEX, ""))

    @cached_property
    def uses(self) -> code_index.Use:
        """Where the names of torch and its kin are used, and where each is new."""
        ordered = ((u, self.pages[u], self.shown.get(u, [])) for u in self.order)
        return code_index.uses(ordered, self.root)

    def title(self, uri: str) -> str:
        """Return the title that a page's front matter gives it, or else its path."""
        return front_matter.read(self.pages[uri]).get("title") or uri

    def address(self, uri: str, seen_from: str) -> str:
        """Return a page's address, seen from another page."""
        return relative(folder(uri), seen_from)

    def edit_url(self, uri: str) -> str | None:
        """Return where a page's source can be edited, if the repository is known."""
        return edit_url(self.repository, uri) if self.repository else None

    def has_notebook(self, uri: str) -> bool:
        """Whether a page is offered as a notebook: a lab, or one that shows code."""
        return uri.endswith(".py") or any(not s.is_output for s in self.shown[uri])

    def has_bundle(self, uri: str) -> bool:
        """Whether a page's snippets are offered as one file."""
        return uri != HOME and bool(self.code(uri))

    def code(self, uri: str) -> list[str]:
        """Return the files of the programs that a page shows."""
        return [s.path for s in self.shown.get(uri, []) if not s.is_output]

    def ordered(self) -> list[str]:
        """Return the snippets in the order in which the book shows them."""
        paths = (path for uri in self.order for path in self.code(uri))
        return list(dict.fromkeys(p for p in paths if not p.endswith(".answer.py")))

    def missing(self) -> list[str]:
        """Say which files some page shows and the book lacks."""
        return [
            f"docs/{uri}:{item.fence.line + 1}: {absent(item.path)}"
            for uri, shown in self.shown.items()
            for item in shown
            if not (self.root / item.path).is_file()
        ]

    def newest(self, uri: str) -> float:
        """Return when the newest file that a page shows or draws was changed."""
        shown = [item.path for item in self.shown.get(uri, [])]
        drawn = set(DRAWING.findall(self.pages[uri]))
        charts = {path.removesuffix(".svg") + ".vl.json" for path in drawn}
        paths = [self.root / path for path in (*shown, *drawn, *charts)]
        return max((p.stat().st_mtime for p in paths if p.is_file()), default=0.0)

    def tagged(self, markdown: str) -> str:
        """Return a page with its snippet fences marked."""
        return tag(markdown, self.root)

    def plain(self, uri: str, markdown: str) -> dict[str, str]:
        """Return the files that show a page as Markdown: its text, a lab's drawings.

        Args:
            uri: the page's path under docs/.
            markdown: of a lab, the page that was made of it.
        """
        lab = uri.endswith(".py")
        text, files = plain_markdown.drawn(markdown) if lab else (self.pages[uri], {})
        return files | {"index.md": plain_markdown.plain(text, uri, self.root)}

    def entry(self, uri: str) -> Entry:
        """Return a page's line in the list for programs."""
        about = front_matter.read(self.pages[uri]).get("description", "")
        return Entry(self.title(uri), plain_markdown.address(uri), about)
