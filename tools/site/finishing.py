"""What the site adds to one page's HTML, step by step."""

import re
from functools import partial

from tools.page import front_matter
from tools.page.book import HOME, LOOKED_UP, is_chapter
from tools.page.glossary import GLOSSARY
from tools.proof import reported
from tools.site.book import INDEX, Book
from tools.site.files import length
from tools.site.files.bundle import bundle_path
from tools.site.files.notebooks import notebook_path
from tools.site.files.prose import folder, relative
from tools.site.steps import (
    glossary,
    ideas,
    page_links,
    pairs,
)
from tools.site.steps.blocks import Blocks
from tools.site.steps.page_links import colab_url, edit_url, onward, the_end
from tools.site.steps.reference import code_index, jumps, reader_reports, record_table

# The sentence to keep looks like one.
NUTSHELL = "<strong>In a nutshell:</strong>"
# Code within a sentence, not that of a block.
SHORT = re.compile(r"(?<!</span>)<code>(?=[^<]{1,24}</code>)")
NOTES, VERIFIED = "reference/notes.md", "reference/verified.md"
YOURS = "reference/your-machine.md"


def finished(html: str, uri: str, book: Book) -> str:
    """Return a page's content, as the engine made it, with all that the site adds."""

    def used(page: str, snippet: str) -> tuple[str, str]:
        at = book.address(page, uri)
        return (f"{at}#snippet-{snippet}", snippet) if snippet else (at, book.title(page))

    if uri == GLOSSARY:
        html = jumps.alphabet(glossary.numbered(html))
    else:
        html = glossary.explain(html, book.terms(uri), book.address(GLOSSARY, uri))
    if uri == NOTES:
        claims = ideas.claims((page, book.pages[page]) for page in book.order)
        html = ideas.annotate(html, claims, partial(_taught, uri=uri, book=book))
    if uri == VERIFIED:
        html = record_table.report(html, book.listed(uri), book.runs)
        sent = reported.load(book.root)
        html += reader_reports.section(sent, relative(folder(YOURS), uri))
    if uri == INDEX:
        html = code_index.annotate(jumps.jumps(html), book.uses, used)
    html = SHORT.sub('<code class="whole">', html)
    html = html.replace(f"<p>{NUTSHELL}", f'<p class="nutshell">{NUTSHELL}')
    compared = pairs.folds(book.pages[uri], book.shown.get(uri, []), book.root)

    def folds(path: str) -> str:
        names = book.uses.new.get((uri, path), [])
        new = code_index.note(names, book.meanings, book.address(INDEX, uri))
        return new + compared.get(path, "")

    blocks = Blocks(book.root, book.runs, partial(relative, uri=uri), folds)
    html = blocks.finish(html)
    if uri == HOME:
        html = page_links.sums(html, book.minutes)
        html = page_links.counted(html, book.counts, book.runs.devices())
    it = length.of(uri, book.root)
    counts = it.minutes, it.programs, it.exercises
    read = is_chapter(uri) and uri in book.order
    told = page_links.told(book.place(uri), *counts) if read else ""
    html = page_links.page_links(html, _links(uri, book), told)
    return _closed(html, uri, book) + page_links.moved(book.moved(uri))


def _closed(html: str, uri: str, book: Book) -> str:
    """Return a chapter's content with what is read next, by the order of the book."""
    read = [page for page in book.order if not f"docs/{page}".startswith(LOOKED_UP)]
    if uri not in read:
        return html
    if uri == read[-1]:
        return the_end(html, book.address(GLOSSARY, uri), book.address(INDEX, uri))
    following = read[read.index(uri) + 1]
    about = front_matter.read(book.pages[following]).get("description", "")
    return onward(html, book.address(following, uri), book.title(following), about)


def _links(uri: str, book: Book) -> dict[str, str]:
    """Return the words and addresses of the page's own links."""
    links = {}
    notebook = notebook_path(uri) if book.has_notebook(uri) and uri != HOME else ""
    if notebook:
        links["Download as a notebook"] = relative(notebook, uri)
    if book.has_bundle(uri):
        links["Download the snippets"] = relative(bundle_path(uri), uri)
    if notebook and (colab := colab_url(book.repository, notebook)):
        links["Open in Colab"] = colab
    if address := edit_url(book.repository, uri):
        links["Edit this page"] = address
    return links


def _taught(claim: ideas.Claim, uri: str, book: Book) -> tuple[str, str]:
    """Return the address and the words of a place that teaches an idea."""
    address, title = book.address(claim.page, uri), book.title(claim.page)
    if claim.snippet is None:
        return address, title
    name = claim.snippet.rpartition("/")[2].removesuffix(".py")
    names = {s.name for s in book.shown.get(claim.page, []) if not s.is_output}
    return address + (f"#snippet-{name}" if name in names else ""), f"{title}: {name}"
