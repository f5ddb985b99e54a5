"""The tiny book, on disk."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import make


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a tiny book."""
    return make(tmp_path)
