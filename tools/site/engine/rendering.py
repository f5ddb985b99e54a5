"""How a page is rendered: errors name file and line, labs become ordinary pages."""

import hashlib
import os
import re
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from nbclient.exceptions import CellExecutionError

from tools.page.book import line_of
from tools.run import drawing
from tools.run.sandbox.environment import without_secrets
from tools.site.book import Book
from tools.site.engine.located import located
from tools.site.files import lab_page
from tools.site.steps.figures import FigureError
from tools.site.steps.marks import tag
from tools.site.steps.mathml import FormulaError

KERNEL = f"""\
c.InlineBackend.figure_formats = {{"svg"}}
c.InlineBackend.print_figure_kwargs = {{"bbox_inches": None}}
c.InlineBackend.rc = {drawing.STYLE!r}
"""


def prepare_labs(config: MkDocsConfig) -> None:
    """Let kernels draw in the book's style; forget results of other requirements."""
    root = Path(config.config_file_path).parent
    home = root / "build" / "ipython"
    settings = home / "profile_default" / "ipython_kernel_config.py"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(KERNEL, encoding="utf-8")
    os.environ["IPYTHONDIR"] = str(home)
    # As the runner does: small tensors gain nothing from a second thread.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    plugin = config.plugins["mkdocs-jupyter"].config
    pins = (root / "requirements.txt").read_text(encoding="utf-8")
    key = hashlib.sha256(f"{pins}{KERNEL}{sys.version}{plugin['execute']}".encode())
    plugin["cache_dir"] = str(root / ".cache" / "labs" / key.hexdigest()[:16])


def guarded(page: Page, book: Book) -> Callable[[MkDocsConfig, Files], None]:
    """Return the page's own `render`, with labs rewritten and errors made readable."""
    uri, render = page.file.src_uri, page.render
    source, name, lab = book.pages[uri], f"docs/{uri}", uri.endswith(".py")

    def run(config: MkDocsConfig, files: Files) -> None:
        try:
            with without_secrets() if lab else nullcontext():
                render(config, files)
            if lab:
                made = lab_page.page(source, page.content, name)
                page.markdown = tag(made, book.root)
                Page.render(page, config, files)
        except (FormulaError, FigureError, lab_page.LabError) as error:
            raise PluginError(located(error, source, name)) from error
        except CellExecutionError as error:
            cell = re.search(r"-{18}\n(.*?)\n-{18}", str(error), re.DOTALL)
            where = f"{name}:{line_of(source, cell[1].strip() if cell else '')}"
            told = f"this cell raised {error.ename}: {error.evalue}; correct it"
            raise PluginError(f"{where}: {told}") from None

    return run
