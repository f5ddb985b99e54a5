"""Every Python block that a page shows is run; every file that it includes is there."""

from collections.abc import Iterator
from pathlib import Path

from tools.page.book import Page
from tools.page.plan import plan


def problems(page: Page, root: Path) -> Iterator[str]:
    """Say what keeps the blocks of a page from being run."""
    blocks = plan(root / page.path, root)
    for block in blocks:
        if told := block.problem or (block.lost or ["", ""])[1]:
            yield told
