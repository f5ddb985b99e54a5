"""MkDocs hooks: what the site adds to pages that are complete without it."""

import os
import re
import shutil
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

from tools.page import front_matter, settings
from tools.site import moving_figures
from tools.site.book import Book
from tools.site.downloads import downloads
from tools.site.engine import preview, rendering
from tools.site.files import llms, progress, redirects
from tools.site.finishing import finished
from tools.site.one_to_one import problems
from tools.site.steps import search_entries
from tools.site.steps.marks import tag
from tools.site.steps.page_links import edit_url

SHEET, THEME = "assets/site.css", "assets/stylesheets/"
# Joined into one sheet; the theme's own search.
UNUSED = (THEME, "assets/javascripts/lunr/", "assets/javascripts/workers/")
# A rule of the theme that holds for a moment as a page opens: all is styled twice for it.
SWITCHING = re.compile(r"\[data-md-color-switching\][^{}]*\{[^{}]*\}")

_book: Book | None = None
_entries: dict[str, list[list]] = {}  # of the search; the preview renders only what changed

on_config, on_serve = rendering.prepare_labs, preview.keep_serving


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the downloads, one sheet of styles, and the chapters for the script of ticks."""
    global _book
    root = Path(config.config_file_path).parent
    paths = {f.src_uri: Path(f.abs_src_path) for f in files.documentation_pages()}
    _book = Book(root, paths, os.environ.get("REPOSITORY_URL", ""))
    if missing := _book.missing():
        raise PluginError("\n".join(missing))
    made = dict(downloads(_book, config.site_name, config.site_url or ""))
    theme = sorted(f.abs_src_path for f in files.css_files() if THEME in f.src_uri)
    own = (Path(config.docs_dir) / name for name in config.extra_css)
    sheets = (sheet.read_text(encoding="utf-8") for sheet in [*map(Path, theme), *own])
    # One sheet for all: each request delays the first look.
    sheet = SWITCHING.sub("", "\n".join(sheets))
    made |= dict(moving_figures.files(root)) | {SHEET: sheet}
    for uri, content in made.items():
        files.append(File.generated(config, uri, content=content))
    config.extra_css = [SHEET]
    for file in list(files):
        if file.src_uri.startswith(UNUSED) or file.src_uri.endswith(".map"):
            files.remove(file)
    ticks = files.get_file_from_path(progress.SCRIPT)
    redirects = config.plugins["redirects"].config["redirect_maps"]
    moved = progress.moved(_book.pages, redirects)
    script = progress.script(ticks.content_string, _book.pages, _book.shown, moved)
    ticks.content_string = script
    preview.mark_stale(files, _book)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Name each page, whether or not this build renders it; list them for programs."""
    _book.order = [page.file.src_uri for page in nav.pages]
    for page in nav.pages:
        page.title = page.title or _book.title(page.file.src_uri)
    parts = settings.parts({"nav": config.nav})
    entries = [(title, [*map(_book.entry, uris)]) for title, uris in parts]
    about = config.site_name, config.site_description or ""
    text = llms.listing(*about, entries, config.site_url or "")
    files.append(File.generated(config, "llms.txt", content=text))


def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Let errors name the page and its line; render labs like chapters."""
    page.render = rendering.guarded(page, _book)
    page.edit_url = edit_url(_book.repository, page.file.src_uri)


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Mark the fences that show snippets; read a lab's front matter."""
    if page.file.src_uri.endswith(".py"):
        page.meta.update(front_matter.read(markdown))
        return markdown
    return tag(markdown, _book.root)


@event_priority(100)  # before the plugin that joins all pages into one takes them
def on_page_content(html: str, page: Page, **_: object) -> str:
    """Finish code blocks, ledger, table of runs, glossary and the page's own links."""
    uri = page.file.src_uri
    source = _book.pages[uri] if uri.endswith(".md") else page.markdown
    if wrong := list(problems(html, source, f"docs/{uri}", _book.root)):
        raise PluginError("\n".join(wrong))
    try:
        content = finished(html, uri, _book)
    except ValueError as error:
        raise PluginError(str(error)) from error
    _entries[uri] = search_entries.entries(content)
    page.meta["search"] = {"exclude": True}  # from the theme's own
    return content


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Write the page as Markdown beside its HTML."""
    folder = Path(page.file.abs_dest_path).parent
    for name, text in _book.plain(page.file.src_uri, page.markdown).items():
        write_file(text.encode("utf-8"), str(folder / name))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep the compiled templates for the next build."""
    folder = Path(config.config_file_path).parent / ".cache" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(folder))


@event_priority(-100)  # after the plugins that write the index and the redirects
def on_post_build(config: MkDocsConfig) -> None:
    """Write what the search reads; let moved pages lead on in a folder, without a server."""
    site = Path(config.site_dir)
    shutil.rmtree(site / "search", ignore_errors=True)  # the theme's own
    pages = ((_book.entry(uri), uri, _entries[uri]) for uri in _book.order if uri in _entries)
    write_file(search_entries.script(pages).encode("utf-8"), str(site / search_entries.SCRIPT))
    for moved in config.plugins["redirects"].config["redirect_maps"]:
        redirects.name_the_file(site, moved)
