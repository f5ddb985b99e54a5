"""A fixture: a small book."""

from pathlib import Path

import pytest

from tests.site.engine.small_book import written


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return a book of two chapters."""
    return written(tmp_path)
