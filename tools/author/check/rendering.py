"""Renders one page as the site does, to find what only a build would notice."""

from pathlib import Path

from markdown import Markdown

from tools.page import front_matter, settings
from tools.page.includes import expand
from tools.site import one_to_one
from tools.site.engine.located import located
from tools.site.steps.figures import FigureError
from tools.site.steps.mathml import FormulaError


def problems(page: str, root: Path) -> list[str]:
    """Say which include, formula or figure of a page stops the build."""
    text = (root / page).read_text(encoding="utf-8", errors="replace")
    try:
        expand(text, root, page)
        options = settings.extensions(settings.of(root))
        markdown = Markdown(extensions=list(options), extension_configs=options)
        html = markdown.convert(front_matter.body(text))
    except (FormulaError, FigureError) as error:
        return [located(error, text, page)]
    except ValueError as error:  # an include, or mkdocs.yml itself
        return [str(error)]
    return list(one_to_one.problems(html, text, page, root))
