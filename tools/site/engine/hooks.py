"""MkDocs hooks: what the site adds to pages that are complete without it."""

import os
import sys
from pathlib import Path

sys.path.insert(
    0, str(Path(__file__).resolve().parents[3])
)  # when run as `mkdocs build`

from jinja2 import Environment, FileSystemBytecodeCache  # noqa: E402
from mkdocs.config.defaults import MkDocsConfig  # noqa: E402
from mkdocs.exceptions import PluginError  # noqa: E402
from mkdocs.livereload import LiveReloadServer  # noqa: E402
from mkdocs.plugins import CombinedEvent, event_priority  # noqa: E402
from mkdocs.structure.files import File, Files  # noqa: E402
from mkdocs.structure.nav import Navigation  # noqa: E402
from mkdocs.structure.pages import Page  # noqa: E402
from mkdocs.utils import write_file  # noqa: E402

from tools.page import front_matter, settings  # noqa: E402
from tools.site import moving_figures  # noqa: E402
from tools.site.book import Book  # noqa: E402
from tools.site.downloads import downloads  # noqa: E402
from tools.site.engine.preview import keep_serving, mark_stale, notice_sooner  # noqa: E402
from tools.site.engine.rendering import guarded, prepare_labs  # noqa: E402
from tools.site.files import llms, progress  # noqa: E402
from tools.site.one_to_one import problems  # noqa: E402
from tools.site.steps.search_text import searchable, weight  # noqa: E402

SHEET, THEME = "assets/site.css", "assets/stylesheets/"
# Joined into one sheet; the search's other languages.
UNUSED = (THEME, "assets/javascripts/lunr/")

_book: Book | None = None
_styles: list[Path] = []


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Say where labs run and keep their results; ask for one sheet of styles, not many."""
    global _styles
    prepare_labs(config)
    _styles = [Path(config.docs_dir) / str(name) for name in config.extra_css]
    config.extra_css = [SHEET]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the downloads, one sheet of styles, and the chapters for the script of ticks."""
    global _book
    root = Path(config.config_file_path).parent
    _book = Book(
        root, {f.src_uri: Path(f.abs_src_path) for f in files.documentation_pages()}
    )
    if missing := _book.missing():
        raise PluginError("\n".join(missing))
    added = [
        *downloads(_book, config.site_name, config.site_url or ""),
        *moving_figures.files(root),
    ]
    for uri, content in added:
        files.append(File.generated(config, uri, content=content))
    files.append(File.generated(config, SHEET, content=_sheet(files)))
    for file in [
        f for f in files if f.src_uri.startswith(UNUSED) or f.src_uri.endswith(".map")
    ]:
        files.remove(file)
    if script := files.get_file_from_path(progress.SCRIPT):
        known = progress.chapters(_book.pages, _book.shown)
        script.content_string = progress.script(script.content_string, known)
    mark_stale(files, _book)
    return files


def _sheet(files: Files) -> str:
    """Return the theme's sheets and the book's as one: each request delays the first look."""
    theme = sorted(f.abs_src_path for f in files.css_files() if THEME in f.src_uri)
    sheets = [*map(Path, theme), *_styles]
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Name each page, whether or not this build renders it; list them for programs."""
    _book.order = [page.file.src_uri for page in nav.pages]
    for page in nav.pages:
        page.title = page.title or _book.title(page.file.src_uri)
    text = llms.listing(
        config.site_name,
        config.site_description or "",
        [(t, [*map(_book.entry, uris)]) for t, uris in settings.parts({"nav": config.nav})],
        config.site_url or "",
    )
    files.append(File.generated(config, "llms.txt", content=text))
    return nav


def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """Let errors name the page and its line; render labs like chapters."""
    page.render = guarded(page, _book)
    page.edit_url = _book.edit_url(
        page.file.src_uri, os.environ.get("REPOSITORY_URL", "")
    )
    return page


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Mark the fences that show snippets; read a lab's front matter."""
    if page.file.src_uri.endswith(".md"):
        return _book.tagged(markdown)
    page.meta.update(front_matter.read(markdown))
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Finish code blocks, ledger, table of runs, glossary and the page's own links."""
    uri = page.file.src_uri
    source = _book.pages[uri] if uri.endswith(".md") else page.markdown
    if wrong := list(problems(html, source, f"docs/{uri}", _book.root)):
        raise PluginError("\n".join(wrong))
    return _book.finished(
        html, page.file.src_uri, os.environ.get("REPOSITORY_URL", "")
    )


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Write the page as Markdown beside its HTML."""
    folder = Path(page.file.abs_dest_path).parent
    for name, text in _book.plain(page.file.src_uri, page.markdown).items():
        write_file(text.encode("utf-8"), str(folder / name))
    return output


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Keep the compiled templates for the next build."""
    folder = Path(config.config_file_path).parent / ".cache" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(folder))
    return env


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object):
    """Show an edit within a second, and what is wrong with it."""
    notice_sooner(server, [config.docs_dir, config.config_file_path])
    keep_serving(server)
    return server


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the search's index as a script too, for pages in a folder."""
    site = Path(config.site_dir)
    index = site / "search" / "search_index.json"
    if index.is_file():
        text = f"var __index = {index.read_text(encoding='utf-8')}"
        index.with_suffix(".js").write_text(text, encoding="utf-8")


@event_priority(100)
def _before_search(context: dict, page: Page, **_: object) -> dict:
    """Give the search plugin only what it is to read."""
    page.whole_content, page.content = page.content, searchable(page.content)
    page.meta.setdefault("search", weight(page.file.src_uri))
    return context


@event_priority(-100)
def _after_search(context: dict, page: Page, **_: object) -> dict:
    """Give the template the whole page again."""
    page.content = page.whole_content
    return context


on_page_context = CombinedEvent(_before_search, _after_search)
