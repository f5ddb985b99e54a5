"""A small book, built with the site's own settings."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tools.measure import bench_site
from tools.site.steps.search_text import searchable, weight

FOREIGN = re.compile(r'(?:src|href)="(?:https?:)?//[^"]+')


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return a book of two chapters."""
    bench_site.write_book(tmp_path, chapters=2, sections=2)
    return tmp_path


def build(book: Path, **environment: str) -> subprocess.CompletedProcess:
    """Build the book strictly, running nothing."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=book,
        env=bench_site.environment() | environment,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("$\\foo{x}$", r"docs/c0\.md:\d+: the formula \$\\foo{x}\$ uses \\foo"),
        (
            '```python\n--8<-- "snippets/bench/no.py"\n```',
            r"docs/c0\.md:\d+: snippets/bench/no\.py does not exist: make it",
        ),
        ("![A](../snippets/no.svg)", r"docs/c0\.md:\d+: figure .*no\.svg does not"),
    ],
)
def test_a_mistake_stops_the_build(book: Path, broken: str, message: str) -> None:
    """The message names file, line and what is wrong; there is no traceback."""
    with (book / "docs" / "c0.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{broken}\n")
    done = build(book)
    assert done.returncode
    assert re.search(message, done.stdout + done.stderr)
    assert "Traceback" not in done.stderr


def test_dead_ends_stop_the_build(book: Path) -> None:
    """A missing page, a missing anchor and a page without a place are all named."""
    (book / "docs" / "lost.md").write_text("# Lost\n", encoding="utf-8")
    with (book / "docs" / "c0.md").open("a", encoding="utf-8") as file:
        file.write("\n[a](gone.md) [b](c1.md#nowhere)\n")
    done = build(book)
    assert done.returncode
    for name in ("lost.md", "gone.md", "#nowhere"):
        assert name in done.stderr


def test_a_lab_that_raises_stops_the_build(book: Path) -> None:
    """The message names the lab, the line of the cell and the error; no secret is there."""
    (book / "docs" / "labs").mkdir()
    cell = 'import os; raise ValueError(os.environ.get("MY_TOKEN", "torn"))'
    lab = f"# %% [markdown]\n# # Lab\n\n# %%\n{cell}\n"
    (book / "docs" / "labs" / "lab.py").write_text(lab, encoding="utf-8")
    settings = (book / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("  - c0.md\n", "  - c0.md\n  - labs/lab.py\n")
    (book / "mkdocs.yml").write_text(settings, encoding="utf-8")
    done = build(book, LABS_EXECUTE="true", MY_TOKEN="secret")
    assert done.returncode
    assert "docs/labs/lab.py:5: this cell raised ValueError: torn" in done.stderr


def test_the_site_is_complete_and_asks_nobody(book: Path) -> None:
    """Pages, downloads and a 404 page; nothing comes from elsewhere."""
    done = build(book)
    assert not done.returncode, done.stderr
    site = book / "site"
    for file in ("c0/index.html", "404.html", "snippets/bench/s1.py"):
        assert (site / file).is_file()
    assert (site / "notebooks" / "c0.ipynb").is_file()
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert not FOREIGN.findall(html.replace("https://squidfunk.github.io", ""))
        assert "Edit this page" not in html
    html = (site / "c0" / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'rel="stylesheet" href="([^"]+)"', html) == ["../assets/site.css"]
    scripts = re.findall(r'<script([^>]*) src="(?!\S+iframe-worker)', html)
    assert len(scripts) > 1 and set(scripts) == {" defer"}
    sheet = (site / "assets" / "site.css").read_text(encoding="utf-8")
    assert ".snippet-line" in sheet and ".md-sidebar" in sheet and "@media print" in sheet
    assert ".key-backspace" not in sheet  # of the theme's features, one that is not used
    script = (site / "search" / "search_index.js").read_text(encoding="utf-8")
    assert script.startswith("var __index = {")
    assert "<loc>http://127.0.0.1/c0/</loc>" in (site / "sitemap.xml").read_text()


def test_a_known_repository_is_linked(book: Path) -> None:
    """Edit and Colab links are plain links; the address comes from the environment."""
    address = "https://github.com/owner/book"
    done = build(book, REPOSITORY_URL=address, SITE_URL="https://book.example/")
    assert not done.returncode, done.stderr
    html = (book / "site" / "c0" / "index.html").read_text(encoding="utf-8")
    assert f'href="{address}/edit/main/docs/c0.md"' in html
    assert "/github/owner/book/blob/gh-pages/notebooks/c0.ipynb" in html
    assert 'rel="canonical" href="https://book.example/c0/"' in html


def test_a_published_book_has_a_picture_for_each_page(book: Path) -> None:
    """Its address is whole and a second build draws none; a preview has no pictures."""
    address = "https://book.example/x/"
    ages = []
    for _ in range(2):
        done = build(book, SITE_URL=address)
        assert not done.returncode, done.stderr
        kept = (book / ".cache" / "cards").iterdir()
        ages.append({file.name: file.stat().st_mtime_ns for file in kept})
    assert ages[0] == ages[1]
    html = (book / "site" / "c0" / "index.html").read_text(encoding="utf-8")
    assert f'<meta property="og:image" content="{address}cards/c0.png">' in html
    assert '<meta name="twitter:card" content="summary_large_image">' in html
    assert (book / "site" / "cards" / "c0.png").read_bytes().startswith(b"\x89PNG")
    assert not build(book, SITE_URL="http://127.0.0.1:8000/").returncode
    html = (book / "site" / "c0" / "index.html").read_text(encoding="utf-8")
    assert "og:image" not in html and 'content="summary"' in html
    assert not (book / "site" / "cards").exists()


def test_the_build_never_imports_torch(book: Path) -> None:
    """The bench's own build refuses to go on when it did."""
    assert bench_site.build_seconds(book) > 0


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("s0.out", "0.01", "0.99"),
        ("s0.py", "fit a line", "bend a line"),
        ("figure.svg", "<svg", '<svg data-new="yes"'),
    ],
)
def test_the_preview_notices_what_a_page_shows(
    book: Path, name: str, old: str, new: str
) -> None:
    """A build of changed files makes the page of a changed output or figure again."""
    assert not build(book).returncode
    file = book / "snippets" / "bench" / name
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    later = file.stat().st_mtime + 5
    os.utime(file, (later, later))
    command = [sys.executable, "-m", "mkdocs", "build", "--dirty", "--no-strict", "-q"]
    subprocess.run(command, cwd=book, env=bench_site.environment(), check=True)
    html = (book / "site" / "c0" / "index.html").read_text(encoding="utf-8")
    assert (new.removeprefix("<svg ") if name.endswith("svg") else new) in html
    assert "Page c1.md" in html  # the navigation names pages that were not rendered


def test_the_search_reads_words_only() -> None:
    """Drawings, formulas and the colours of code are not searched."""
    html = '<p>a <math><mi>x</mi></math></p><code><span class="k">for</span></code>'
    assert searchable(html + "<svg><text>9</text></svg>") == "<p>a </p><code>for</code>"
    assert weight("reference/verified.md") == {"exclude": True}
    assert weight("contributing/style.md") == weight("reference/glossary.md")
    assert weight("a/b.md") == {}
