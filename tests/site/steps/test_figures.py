"""A snippet's drawing is put into the page."""

import re
from pathlib import Path

import pytest
from markdown import Markdown

from tests.site.small_files import write
from tools.site.steps.figures import FigureError

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><defs><path id="m"/></defs>'
    '<use href="#m"/><g clip-path="url(#m)"><image href="data:image/png;base64,AA"/></g>'
    '<text style="font-size: 11px; text-anchor: end">0.5</text></svg>'
)

HILL = '![A](snippets/p/hill.svg "It <rises>")'


def render(text: str, root: Path) -> str:
    """Convert a page that shows figures."""
    write(root, {"snippets/p/hill.svg": SVG})
    extensions = ["admonition", "attr_list", "tools.site.steps.figures"]
    options = {"tools.site.steps.figures": {"root": str(root)}}
    return Markdown(extensions=extensions, extension_configs=options).convert(text)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("![A](../snippets/p/no.svg)", r"snippets/p/no\.svg does not exist; run `make"),
        ('![](../snippets/p/hill.svg "It rises")', "has no text alternative; write what it"),
        ("![A](../snippets/p/hill.svg)", r"hill\.svg has no caption; write what to see in it"),
        ('![A](../snippets/p/hill.svg " ")', r"hill\.svg has no caption; write what to see"),
    ],
)
def test_it_needs_a_file_words_and_a_caption(tmp_path: Path, written: str, message: str) -> None:
    """The message names the picture and says what to do."""
    with pytest.raises(FigureError, match=message):
        render(written, tmp_path)


def test_it_is_drawn_in_the_page(tmp_path: Path) -> None:
    """It has a name and text that grows, and no link that loads a file."""
    html = render('![A <hill>](../../snippets/p/hill.svg "It rises")', tmp_path)
    assert '<figure class="drawn" id="figure-hill"><svg role="img"' in html
    assert 'aria-label="A &lt;hill&gt;"' in html
    assert "<img" not in html and "<p>" not in html and ' href="' not in html
    assert "font-size: calc(11px * var(--figure-text, 1))" in html


def test_it_is_numbered_in_the_order_of_the_page(tmp_path: Path) -> None:
    """Below it stands its number, then what to see in it; a photo has none."""
    photo = "![A photo](photo.png)"
    html = render(f"{HILL}\n\n{photo}\n\n!!! note\n    {HILL}\n\n{HILL}\n", tmp_path)
    captions = re.findall(r"<figcaption>(.*?)</figcaption>", html)
    assert captions == [
        f'<span class="figure-number">Figure {n}.</span> It &lt;rises&gt;' for n in (1, 2, 3)
    ]


def test_two_drawings_share_no_id(tmp_path: Path) -> None:
    """The same figure twice on a page has ids of its own each time."""
    html = render(f"{HILL}\n\n{HILL}", tmp_path)
    ids = [part.partition('"')[0] for part in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids)) == 4
    assert 'xlink:href="#hill-m"' in html and "url(#hill-again-2-m)" in html


def test_only_a_snippets_figure_is_drawn(tmp_path: Path) -> None:
    """In a fold too; another picture stays a picture."""
    assert "<svg" in render(f"!!! note\n    {HILL}\n", tmp_path)
    assert "<img" in render("![A photo](photo.png)", tmp_path)
