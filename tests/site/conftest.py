"""A fixture: the snippets of one chapter."""

from pathlib import Path

import pytest

from tests.site.small_files import CHAPTER, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with one chapter's snippets."""
    return write(tmp_path, CHAPTER)
