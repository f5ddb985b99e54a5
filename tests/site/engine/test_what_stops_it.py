"""What stops a build of the site, and what is said then."""

import re
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort

from tests.site.engine.small_book import build, change

BROKEN = {
    "formula": ("$\\foo{x}$", r"the formula \$\\foo{x}\$ uses \\foo"),
    "include": (
        '```python\n--8<-- "snippets/c/no.py"\n```',
        r"snippets/c/no\.py does not exist: make it",
    ),
    "figure": ('![A](../snippets/no.svg "It falls")', r"figure .*no\.svg does not"),
    "caption": ("![A](../snippets/c/hill.svg)", r"figure .*hill\.svg has no caption"),
}



@pytest.mark.parametrize(("broken", "message"), BROKEN.values(), ids=BROKEN)
def test_a_mistake_stops_the_build(
    book: Path, broken: str, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The message names file, line and what is wrong."""
    change(book / "docs/c0.md", "## Section\n", f"{broken}\n")
    with pytest.raises(Abort):
        build(book)
    assert re.search(rf"docs/c0\.md:\d+: {message}", caplog.text)


def test_dead_ends_stop_the_build(book: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A page without a place, a missing page, anchor and target of a move are all named."""
    (book / "docs/lost.md").write_text("# Lost\n", encoding="utf-8")
    change(book / "docs/c0.md", "## Section", "[a](gone.md) [b](c1.md#nowhere)")
    change(book / "mkdocs.yml", "redirect_maps: {}", "redirect_maps: {a.md: away.md}")
    with pytest.raises(Abort):
        build(book)
    for name in ("lost.md", "gone.md", "#nowhere", "away.md"):
        assert name in caplog.text


def test_a_lab_that_raises_stops_the_build(
    book: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The message names the lab, the line of the cell and the error; no secret is there."""
    cell = 'import os; raise ValueError(os.environ.get("MY_TOKEN", "torn"))'
    lab = f"# %% [markdown]\n# # Lab\n\n# %%\n{cell}\n"
    (book / "docs/labs").mkdir()
    (book / "docs/labs/lab.py").write_text(lab, encoding="utf-8")
    change(book / "mkdocs.yml", "c0.md,", "c0.md, labs/lab.py,")
    with pytest.raises(Abort):
        build(book, LABS_EXECUTE="true", MY_TOKEN="secret")
    assert "docs/labs/lab.py:5: this cell raised ValueError: torn" in caplog.text
