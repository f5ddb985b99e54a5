"""The book as one build of the site sees it: its pages, its snippets, its runs."""

from functools import cached_property, partial
from pathlib import Path

from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from tools import record
from tools.exercises import fill
from tools.includes import absent
from tools.site import codeindex, fences, glossary, ledger, plain, twins, verified
from tools.site.blocks import Blocks
from tools.site.downloads import DRAWING, HOME, bundle_path, notebook_path
from tools.site.llms import Entry
from tools.site.pagelinks import colab_url, edit_url, page_links
from tools.site.prose import folder
from tools.site.runs import Runs

GLOSSARY, LEDGER = "reference/glossary.md", "reference/notes.md"
VERIFIED, INDEX = "reference/verified.md", "reference/code-index.md"
CONTRIBUTING = "contributing/"  # there a weight is in kilobytes and a hook is of MkDocs


class Book:
    """Everything that finishing a page needs to know about the other pages.

    Args:
        root: the folder that holds `docs/` and `snippets/`.
        paths: each page's path under docs/ and its file.
    """

    def __init__(self, root: Path, paths: dict[str, Path]) -> None:
        self.root, self.paths = root, paths
        self.pages = {uri: p.read_text(encoding="utf-8") for uri, p in paths.items()}
        self.order = list(self.pages)
        self.runs = Runs(root, record.load(root))

    @cached_property
    def shown(self) -> dict[str, list[fences.Shown]]:
        """What each page shows, in order."""
        pages = {u: t for u, t in self.pages.items() if u.endswith(".md")}
        return {uri: fences.snippets(text) for uri, text in pages.items()}

    @cached_property
    def glossary(self) -> dict[str, str]:
        """The glossary's terms and first sentences."""
        return glossary.terms(self.pages.get(GLOSSARY, ""))

    @cached_property
    def meanings(self) -> dict[str, str]:
        """What each name of the index of the code does, in a sentence."""
        return codeindex.entries(self.pages.get(INDEX, ""))

    @cached_property
    def uses(self) -> codeindex.Use:
        """Where the names of torch and its kin are used, and where each is new."""
        ordered = ((u, self.pages[u], self.shown.get(u, [])) for u in self.order)
        return codeindex.uses(ordered, self.root)

    def title(self, uri: str) -> str | None:
        """Return the title that a page's front matter gives it."""
        return ledger.front_matter(self.pages[uri]).get("title")

    def has_notebook(self, uri: str) -> bool:
        """Whether a page is offered as a notebook: a lab, or one that shows code."""
        return uri.endswith(".py") or any(not s.is_output for s in self.shown[uri])

    def has_bundle(self, uri: str) -> bool:
        """Whether a page's snippets are offered as one file."""
        return uri != HOME and bool(self.code(uri))

    def code(self, uri: str) -> list[str]:
        """Return the files of the programs that a page shows."""
        return [s.path for s in self.shown.get(uri, []) if not s.is_output]

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

    def plain(self, page: Page) -> dict[str, str]:
        """Return the files that show a page as Markdown: its text, a lab's drawings."""
        uri = page.file.src_uri
        lab = uri.endswith(".py")
        text, files = plain.drawn(page.markdown) if lab else (self.pages[uri], {})
        return files | {"index.md": plain.plain(text, uri, self.root)}

    def entry(self, page: Page) -> Entry:
        """Return a page's line in the list for programs."""
        uri = page.file.src_uri
        about = ledger.front_matter(self.pages[uri]).get("description", "")
        return Entry(self.title(uri) or uri, plain.address(uri), about)

    def tagged(self, markdown: str) -> str:
        """Return a page with its snippet fences marked."""
        return fences.tag(markdown, self.root)

    def edit_url(self, uri: str, repository: str) -> str | None:
        """Return where a page's source can be edited, if the repository is known."""
        return edit_url(repository, uri) if repository else None

    def finished(self, html: str, page: Page, repository: str) -> str:
        """Return a page's content with everything that the site adds to it."""
        uri = page.file.src_uri
        if uri == GLOSSARY:
            html = glossary.numbered(html)
        elif not uri.startswith(CONTRIBUTING):
            html = glossary.explain(html, self.glossary, self.address(GLOSSARY, page))
        if uri == LEDGER:
            html = self.with_claims(html, page)
        if uri == VERIFIED:
            html += verified.table(
                self.ordered(), self.runs, lambda p: self.where(p, page)
            )
        if uri == INDEX:
            html = codeindex.annotate(html, self.uses, partial(self.used_at, page=page))
        html = Blocks(
            self.root,
            self.runs,
            fill,
            lambda path: get_relative_url(path, page.url),
            partial(self.below, page=page, compared=self.compared(uri)),
        ).finish(html)
        return page_links(html, self.links(uri, page, repository))

    def links(self, uri: str, page: Page, repository: str) -> dict[str, str]:
        """Return the words and addresses of the page's own links."""
        links = {}
        if self.has_notebook(uri) and not page.is_homepage:
            path = notebook_path(uri)
            links["Download as a notebook"] = get_relative_url(path, page.url)
        if self.has_bundle(uri):
            links["Download the snippets"] = get_relative_url(bundle_path(uri), page.url)
        if "Download as a notebook" in links and (colab := colab_url(repository, path)):
            links["Open in Colab"] = colab
        if page.edit_url:
            links["Edit this page"] = page.edit_url
        return links

    def ordered(self) -> list[str]:
        """Return the snippets in the order in which the book shows them."""
        pages = [s for uri in self.order for s in self.shown.get(uri, [])]
        paths = [s.path for s in pages if not (s.is_output or s.is_answer)]
        return list(dict.fromkeys(paths))

    def where(self, path: str, page: Page) -> str:
        """Return the address of the block that shows a snippet, seen from a page."""
        for uri in self.order:
            for item in self.shown.get(uri, []):
                if item.path == path:
                    return self.address(uri, page) + f"#snippet-{item.name}"
        return get_relative_url(path, page.url)

    def address(self, uri: str, page: Page) -> str:
        """Return a page's address, seen from another page."""
        return get_relative_url(folder(uri) or "./", page.url)

    def compared(self, uri: str) -> dict[str, str]:
        """Return the folds that compare snippets of a page with their twins."""
        return twins.folds(self.pages[uri], self.shown.get(uri, []), self.root)

    def below(self, path: str, page: Page, compared: dict[str, str]) -> str:
        """Return the folds under a snippet: its new names, its twins."""
        return self.new_names(path, page) + compared.get(path, "")

    def new_names(self, path: str, page: Page) -> str:
        """Return the fold that explains the names which are new in a snippet."""
        names = self.uses.new.get((page.file.src_uri, path), [])
        return codeindex.note(names, self.meanings, self.address(INDEX, page))

    def used_at(self, uri: str, snippet: str, page: Page) -> tuple[str, str]:
        """Return the address and the words of a place that uses a name."""
        if snippet:
            return f"{self.address(uri, page)}#snippet-{snippet}", snippet
        return self.address(uri, page), self.title(uri) or uri

    def with_claims(self, html: str, page: Page) -> str:
        """Return the ledger with a link to each place that teaches an idea."""
        ordered = [(uri, self.pages[uri]) for uri in self.order]

        def link(claim: ledger.Claim) -> tuple[str, str]:
            title = self.title(claim.page) or claim.page
            address = self.address(claim.page, page)
            names = {s.name for s in self.shown.get(claim.page, []) if not s.is_output}
            if claim.snippet is None:
                return address, title
            name = claim.snippet.rpartition("/")[2].removesuffix(".py")
            anchor = f"#snippet-{name}" if name in names else ""
            return address + anchor, f"{title}: {name}"

        return ledger.annotate(html, ledger.claims(ordered), link)
