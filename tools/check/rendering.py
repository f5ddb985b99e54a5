"""Renders one page as the site does, to find what only a build would notice."""

from pathlib import Path

from markdown import Markdown
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from tools.includes import IncludeError, expand
from tools.site.figures import FigureError
from tools.site.ledger import FRONT_MATTER
from tools.site.located import located
from tools.site.mathml import FormulaError


def problems(page: str, root: Path) -> list[str]:
    """Say which include, formula or figure of a page stops the build.

    Args:
        page: a chapter's file, relative to the root, which is the working directory.
        root: the folder that holds mkdocs.yml.
    """
    if not page.endswith(".md"):
        return []
    text = (root / page).read_text(encoding="utf-8", errors="replace")
    try:
        expand(text, root, page)
        converter(root).convert(FRONT_MATTER.sub("", text))
    except IncludeError as error:
        return [str(error)]
    except (FormulaError, FigureError) as error:
        return [located(error, text, page)]
    return []


def converter(root: Path) -> Markdown:
    """Return Markdown with the extensions that mkdocs.yml asks for."""
    with (root / "mkdocs.yml").open(encoding="utf-8") as file:
        asked = yaml_load(file, get_yaml_loader())["markdown_extensions"]
    pairs = [item if isinstance(item, dict) else {item: {}} for item in asked]
    options = {name: given or {} for pair in pairs for name, given in pair.items()}
    return Markdown(extensions=list(options), extension_configs=options)
