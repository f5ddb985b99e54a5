"""What stops a build of the site, and what is said then."""

import re
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from tests.site.engine.small_book import build, change, written
from tests.site.small_files import write

INCLUDE = '```python\n--8<-- "snippets/bench/no.py"\n```'
BROKEN = {
    "formula": ("$\\foo{x}$", r"the formula \$\\foo{x}\$ uses \\foo"),
    "include": (INCLUDE, r"snippets/bench/no\.py does not exist: make it"),
    "figure": ("![A](../snippets/no.svg)", r"figure .*no\.svg does not"),
}

@pytest.mark.parametrize(("broken", "message"), BROKEN.values(), ids=BROKEN)
def test_a_mistake_stops_the_build(
    tmp_path: Path, broken: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The message names file, line and what is wrong."""
    book = written(tmp_path)
    change(book / "docs/c0.md", "## Section 0\n", f"{broken}\n")
    with pytest.raises(Abort):
        build(book)
    assert re.search(rf"docs/c0\.md:\d+: {message}", caplog.text)


def test_dead_ends_stop_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A page without a place, a missing page, anchor and target of a move are all named."""
    book = written(tmp_path)
    (book / "docs/lost.md").write_text("# Lost\n", encoding="utf-8")
    change(book / "docs/c0.md", "## Section 0", "[a](gone.md) [b](c1.md#nowhere)")
    change(book / "mkdocs.yml", "redirect_maps: {}", "redirect_maps: {a.md: away.md}")
    with pytest.raises(Abort):
        build(book)
    for name in ("lost.md", "gone.md", "#nowhere", "away.md"):
        assert name in caplog.text


def test_a_raising_lab_stops_the_build(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The message names the lab, the line of the cell and the error; no secret is there."""
    cell = 'import os; raise ValueError(os.environ.get("MY_TOKEN", "torn"))'
    lab = f"# %% [markdown]\n# # Lab\n\n# %%\n{cell}\n"
    book = write(written(tmp_path), {"docs/labs/lab.py": lab})
    change(book / "mkdocs.yml", "  - c0.md\n", "  - c0.md\n  - labs/lab.py\n")
    with pytest.raises(Abort):
        build(book, LABS_EXECUTE="true", MY_TOKEN="secret")
    assert "docs/labs/lab.py:5: this cell raised ValueError: torn" in caplog.text
