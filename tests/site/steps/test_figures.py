"""A snippet's drawing is put into the page."""

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


def render(text: str, root: Path) -> str:
    """Convert a page that shows figures."""
    write(root, {"snippets/p/hill.svg": SVG})
    extensions = ["admonition", "attr_list", "tools.site.steps.figures"]
    options = {"tools.site.steps.figures": {"root": str(root)}}
    return Markdown(extensions=extensions, extension_configs=options).convert(text)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """The message names the picture and says what to do."""
    with pytest.raises(
        FigureError, match=r"snippets/p/no\.svg does not exist; run `make"
    ):
        render("![A hill](../snippets/p/no.svg)", tmp_path)


def test_a_figure_needs_words(tmp_path: Path) -> None:
    """A picture without a text alternative is refused."""
    with pytest.raises(FigureError, match="has no text alternative"):
        render("![](../snippets/p/hill.svg)", tmp_path)


def test_it_is_drawn_in_the_page(tmp_path: Path) -> None:
    """The figure has its name, its caption and no reference to a file."""
    html = render('![A <hill>](../../snippets/p/hill.svg "The hill")', tmp_path)
    assert '<figure class="drawn" id="figure-hill"><svg role="img"' in html
    assert 'aria-label="A &lt;hill&gt;"' in html
    assert "<figcaption>The hill</figcaption>" in html
    assert "<img" not in html
    assert "<p>" not in html


def test_two_drawings_share_no_id(tmp_path: Path) -> None:
    """The same figure twice on a page has ids of its own each time."""
    html = render("![A](snippets/p/hill.svg)\n\n![B](snippets/p/hill.svg)", tmp_path)
    ids = [part.partition('"')[0] for part in html.split(' id="')[1:]]
    assert len(ids) == len(set(ids)) == 4
    assert 'xlink:href="#hill-m"' in html
    assert "url(#hill-again-2-m)" in html


def test_nothing_trips_instant_navigation(tmp_path: Path) -> None:
    """Inside a drawing no element carries a plain `href`."""
    assert ' href="' not in render("![A](snippets/p/hill.svg)", tmp_path)


def test_text_can_grow_on_small_screens(tmp_path: Path) -> None:
    """Font sizes follow the style sheet's factor."""
    html = render("![A](snippets/p/hill.svg)", tmp_path)
    assert "font-size: calc(11px * var(--figure-text, 1))" in html


def test_it_works_in_a_fold(tmp_path: Path) -> None:
    """A figure inside an admonition is drawn too."""
    assert "<svg" in render("!!! note\n    ![A](snippets/p/hill.svg)\n", tmp_path)


def test_other_pictures_are_left_alone(tmp_path: Path) -> None:
    """A picture that is no snippet's stays a picture."""
    assert "<img" in render("![A photo](photo.png)", tmp_path)
