"""The book as one build of the site sees it: its pages, its snippets, its runs."""

from functools import cached_property, partial
from pathlib import Path

from tools.page import front_matter
from tools.page.book import HOME
from tools.page.exercise import fill
from tools.page.includes import absent
from tools.page.shown import Shown, all_shown
from tools.proof import record
from tools.site.files import plain_markdown
from tools.site.files.bundle import bundle_path
from tools.site.files.llms import Entry
from tools.site.files.notebooks import notebook_path
from tools.site.files.prose import folder, relative
from tools.site.recorded import Runs
from tools.site.steps import code_index, glossary, ideas, pairs, record_table
from tools.site.steps.blocks import Blocks
from tools.site.steps.figures import DRAWING
from tools.site.steps.marks import tag
from tools.site.steps.page_links import colab_url, edit_url, page_links

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
    def shown(self) -> dict[str, list[Shown]]:
        """What each page shows, in order."""
        pages = {u: t for u, t in self.pages.items() if u.endswith(".md")}
        return {uri: all_shown(text) for uri, text in pages.items()}

    @cached_property
    def glossary(self) -> dict[str, str]:
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

    def title(self, uri: str) -> str | None:
        """Return the title that a page's front matter gives it."""
        return front_matter.read(self.pages[uri]).get("title")

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
        return Entry(self.title(uri) or uri, plain_markdown.address(uri), about)

    def tagged(self, markdown: str) -> str:
        """Return a page with its snippet fences marked."""
        return tag(markdown, self.root)

    def edit_url(self, uri: str, repository: str) -> str | None:
        """Return where a page's source can be edited, if the repository is known."""
        return edit_url(repository, uri) if repository else None

    def finished(self, html: str, uri: str, repository: str) -> str:
        """Return a page's content with everything that the site adds to it.

        Args:
            html: the content as the engine made it.
            uri: the page's path under docs/.
            repository: where the source is on the web, if anywhere.
        """
        if uri == GLOSSARY:
            html = glossary.numbered(html)
        elif not uri.startswith(CONTRIBUTING):
            html = glossary.explain(html, self.glossary, self.address(GLOSSARY, uri))
        if uri == LEDGER:
            html = self.with_claims(html, uri)
        if uri == VERIFIED:
            html += record_table.table(
                self.ordered(), self.runs, lambda p: self.where(p, uri)
            )
        if uri == INDEX:
            html = code_index.annotate(html, self.uses, partial(self.used_at, seen_from=uri))
        html = Blocks(
            self.root,
            self.runs,
            fill,
            lambda path: relative(path, uri),
            partial(self.below, uri=uri, compared=self.compared(uri)),
        ).finish(html)
        return page_links(html, self.links(uri, repository))

    def links(self, uri: str, repository: str) -> dict[str, str]:
        """Return the words and addresses of the page's own links."""
        links = {}
        if self.has_notebook(uri) and uri != HOME:
            path = notebook_path(uri)
            links["Download as a notebook"] = relative(path, uri)
        if self.has_bundle(uri):
            links["Download the snippets"] = relative(bundle_path(uri), uri)
        if "Download as a notebook" in links and (colab := colab_url(repository, path)):
            links["Open in Colab"] = colab
        if address := self.edit_url(uri, repository):
            links["Edit this page"] = address
        return links

    def ordered(self) -> list[str]:
        """Return the snippets in the order in which the book shows them."""
        pages = [s for uri in self.order for s in self.shown.get(uri, [])]
        paths = [s.path for s in pages if not (s.is_output or s.is_answer)]
        return list(dict.fromkeys(paths))

    def where(self, path: str, seen_from: str) -> str:
        """Return the address of the block that shows a snippet, seen from a page."""
        for uri in self.order:
            for item in self.shown.get(uri, []):
                if item.path == path:
                    return f"{self.address(uri, seen_from)}#snippet-{item.name}"
        return relative(path, seen_from)

    def address(self, uri: str, seen_from: str) -> str:
        """Return a page's address, seen from another page."""
        return relative(folder(uri), seen_from)

    def compared(self, uri: str) -> dict[str, str]:
        """Return the folds that compare snippets of a page with their partners."""
        return pairs.folds(self.pages[uri], self.shown.get(uri, []), self.root)

    def below(self, path: str, uri: str, compared: dict[str, str]) -> str:
        """Return the folds under a snippet: its new names, its comparison."""
        return self.new_names(path, uri) + compared.get(path, "")

    def new_names(self, path: str, uri: str) -> str:
        """Return the fold that explains the names which are new in a snippet."""
        names = self.uses.new.get((uri, path), [])
        return code_index.note(names, self.meanings, self.address(INDEX, uri))

    def used_at(self, uri: str, snippet: str, seen_from: str) -> tuple[str, str]:
        """Return the address and the words of a place that uses a name."""
        if snippet:
            return f"{self.address(uri, seen_from)}#snippet-{snippet}", snippet
        return self.address(uri, seen_from), self.title(uri) or uri

    def with_claims(self, html: str, seen_from: str) -> str:
        """Return the ledger with a link to each place that teaches an idea."""
        ordered = [(uri, self.pages[uri]) for uri in self.order]

        def link(claim: ideas.Claim) -> tuple[str, str]:
            title = self.title(claim.page) or claim.page
            address = self.address(claim.page, seen_from)
            names = {s.name for s in self.shown.get(claim.page, []) if not s.is_output}
            if claim.snippet is None:
                return address, title
            name = claim.snippet.rpartition("/")[2].removesuffix(".py")
            anchor = f"#snippet-{name}" if name in names else ""
            return address + anchor, f"{title}: {name}"

        return ideas.annotate(html, ideas.claims(ordered), link)
