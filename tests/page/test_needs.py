"""What a program needs is found on the machine, or named."""

from pathlib import Path

import pytest

from tools.page.deliberate_error import lacking

BOTH = "import torch\n\n# needs a compiler\n# needs a GPU\n"


def test_what_is_needed_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A compiler on the path, a GPU as programs choose it; words elsewhere ask for nothing."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert lacking("x = 1  # needs a GPU\n", lambda: "cpu") == ""
    assert lacking(BOTH, lambda: "cpu") == "needs a GPU"
    assert lacking(BOTH, lambda: "cuda") == "needs a compiler"
    (tmp_path / "g++").touch(0o755)
    assert lacking(BOTH, lambda: "cuda") == ""
