"""The book as one build of the site sees it: its pages, its snippets, its runs."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from tools.page import book, front_matter, glossary, settings
from tools.page.book import HOME
from tools.page.deliberate_error import announced
from tools.page.glossary import Meaning
from tools.page.includes import absent
from tools.page.shown import all_shown
from tools.proof import record
from tools.site.files import length, plain_markdown
from tools.site.files.llms import Entry
from tools.site.files.prose import folder, relative
from tools.site.recorded import Runs
from tools.site.steps.figures import DRAWING
from tools.site.steps.reference import code_index, record_table

INDEX = "reference/code-index.md"


class Book:
    """Everything that finishing a page needs to know about the other pages."""

    def __init__(self, root: Path, paths: dict[str, Path], repository: str) -> None:
        self.root, self.repository = root, repository
        self.pages = {uri: p.read_text(encoding="utf-8") for uri, p in paths.items()}
        self.order = list(self.pages)
        self.runs = Runs(root, record.load(root))
        chapters = {u: t for u, t in self.pages.items() if u.endswith(".md")}
        self.shown = {uri: all_shown(text) for uri, text in chapters.items()}
        self.glossary = glossary.meanings(self.pages.get(glossary.GLOSSARY, ""))
        self.meanings = code_index.entries(self.pages.get(INDEX, ""))

    @cached_property
    def uses(self) -> code_index.Use:
        """Where the names of torch and its kin are used, and where each is new."""
        ordered = ((u, self.pages[u], self.shown.get(u, [])) for u in self.order)
        return code_index.uses(ordered, self.root)

    def title(self, uri: str) -> str:
        """Return the title that a page's front matter gives it, or else its path."""
        return front_matter.read(self.pages[uri]).get("title") or uri

    def terms(self, uri: str) -> list[Meaning]:
        """Return what a page means by the terms of the glossary, where that is clear."""
        meta = front_matter.read(self.pages[uri])
        found = glossary.meant(self.glossary, uri, meta, self.order)
        return [meanings[0] for _, meanings in found if len(meanings) == 1]

    def address(self, uri: str, seen_from: str) -> str:
        """Return a page's address, seen from another page."""
        return relative(folder(uri), seen_from)

    @cached_property
    def minutes(self) -> dict[str, int]:
        """How long the chapters of each part take together."""
        found = {}
        for title, uris in settings.parts(settings.of(self.root)):
            read = [length.of(uri, self.root) for uri in uris if book.is_chapter(uri)]
            found[title] = sum(it.minutes for it in read)
        return found

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many programs, outputs, errors and exercises the pages show, by their names."""
        items = [item for shown in self.shown.values() for item in shown]
        programs = {item.path for item in items if item.is_program}
        outputs = {item.path for item in items if item.is_output or item.is_transcript}
        drawn = {path for text in self.pages.values() for path in DRAWING.findall(text)}
        files = (self.root / path for path in programs)
        texts = (file.read_text(encoding="utf-8") for file in files if file.is_file())
        return {
            "programs": len(programs),
            "outputs and figures, compared": len(outputs | drawn),
            "errors made on purpose": sum(1 for text in texts if announced(text)),
            "exercises that check themselves": len({i.path for i in items if i.is_exercise}),
        }

    def place(self, uri: str) -> tuple[int, int]:
        """Return which of the pages to read a page is, and how many those are."""
        read = [page for page in self.order if book.is_chapter(page)]
        return read.index(uri) + 1, len(read)

    def moved(self, uri: str) -> Iterator[tuple[str, str, str]]:
        """Yield the anchors that left a page, each with its address and title of today."""
        for old, (page, new) in book.moved(self.pages[uri], uri).items():
            yield old, f"{self.address(page, uri)}#{new}", self.title(page)

    def has_notebook(self, uri: str) -> bool:
        """Whether a page is offered as a notebook: a lab, or one that shows code."""
        return uri.endswith(".py") or bool(self.code(uri))

    def has_bundle(self, uri: str) -> bool:
        """Whether a page's snippets are offered as one file."""
        return uri != HOME and bool(self.code(uri))

    def code(self, uri: str) -> list[str]:
        """Return the files of the programs that a page shows."""
        return [s.path for s in self.shown.get(uri, []) if not s.is_output | bool(s.project)]

    def listed(self, seen_from: str) -> list[tuple[str, list[record_table.Listed]]]:
        """Return the parts of the book with their pages, each with the snippets new on it."""
        known: set[str] = set()
        found: list[tuple[str, list[record_table.Listed]]] = []
        for part, uris in settings.parts(settings.of(self.root)):
            found.append((part, []))
            for uri in (it for it in uris if it in self.pages):
                at = self.address(uri, seen_from)
                ran = (s for s in self.shown.get(uri, []) if not s.is_output | s.is_answer | s.is_part)
                new = {s.path: f"{at}#snippet-{s.name}" for s in ran if s.path not in known}
                known |= new.keys()
                found[-1][1].append(record_table.Listed(self.title(uri), at, new))
        return found

    def missing(self) -> list[str]:
        """Say which files some page shows, and which pages it names, that the book lacks."""
        files = [
            f"docs/{uri}:{item.fence.line + 1}: {absent(item.path)}"
            for uri, shown in self.shown.items()
            for item in shown
            if not (self.root / item.path).is_file()
        ]
        return files + [
            f"docs/{uri}:1: `moved` leads to docs/{page}, which is no page: correct it"
            for uri, text in self.pages.items()
            for page, _ in book.moved(text, uri).values()
            if page not in self.pages
        ]

    def newest(self, uri: str) -> float:
        """Return when the newest file that a page shows or draws was changed."""
        shown = [item.path for item in self.shown.get(uri, [])]
        drawn = DRAWING.findall(self.pages[uri])
        charts = [path.removesuffix(".svg") + ".vl.json" for path in drawn]
        paths = [self.root / path for path in (*shown, *drawn, *charts)]
        return max((p.stat().st_mtime for p in paths if p.is_file()), default=0.0)

    def plain(self, uri: str, markdown: str) -> dict[str, str]:
        """Return a page, or what a lab was made into, as Markdown and drawings."""
        lab = uri.endswith(".py")
        text, files = plain_markdown.drawn(markdown) if lab else (self.pages[uri], {})
        return files | {"index.md": plain_markdown.plain(text, uri, self.root)}

    def entry(self, uri: str) -> Entry:
        """Return what the list for programs says of a page."""
        about = front_matter.read(self.pages[uri]).get("description", "")
        return self.title(uri), plain_markdown.address(uri), about
