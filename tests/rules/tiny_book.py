"""A book of two pages and one snippet, for the tests of the rules."""

from collections.abc import Iterable
from pathlib import Path

from tests.site.small_files import write
from tools.page.book import Page

ABOUT = "How data come in, from rows and pictures to batches."
FRONT = f"---\ntitle: Data\ndescription: {ABOUT}\n---\n\n"
FENCE = "```"
INCLUDE = f'{FENCE}python\n--8<-- "snippets/part/data/good.py"\n{FENCE}\n'


def page(body: str, path: str = "docs/part/data.md", front: str = FRONT) -> Page:
    """Make a page with front matter, so that the body begins in line 6."""
    return Page(path, front + body)


def told(problems: Iterable[str]) -> str:
    """Join what a rule says."""
    return "\n".join(problems)


def make(folder: Path) -> Path:
    """Make a tiny book on disk."""
    files = {
        "docs/part/data.md": f"{FRONT}# Data\n\nText.\n\n{INCLUDE}",
        "docs/part/next.md": f"{FRONT}# Next\n\n## A `fit()` call\n\n## Twice\n\n## Twice\n",
        "snippets/part/data/good.py": '"""Say one."""\n\nassert 1 == 1\n',
        "snippets/part/data/good.svg": "<svg/>",
        "docs/labs/lab.py": "# %% [markdown]\n# ## Try it\n",
        "requirements.in": "torch\n",
        "requirements.txt": "torch==2.15.0 \\\n    # via -r requirements.in\n",
        "mkdocs.yml": "nav:\n- Part:\n  - part/data.md\n  - Web: https://example.org\n",
    }
    return write(folder, files)
