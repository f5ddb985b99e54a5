"""What becomes of a figure, and which changes of it are noticed."""

import io
import re
from collections.abc import Callable
from xml.etree import ElementTree

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest

from tools import ROOT
from tools.compare.figure import clean, scheme
from tools.run import drawing

matplotlib.use("agg")
X = np.linspace(0, 3, 40)
Draw = Callable[[plt.Axes], object]


def raw(draw: Draw, title: str = "Loss 0.4962") -> str:
    """Save a figure as the runner does."""
    with matplotlib.rc_context():
        matplotlib.rcParams.update(drawing.STYLE)
        figure, axes = plt.subplots()
        axes.set(xlim=(0, 3), ylim=(0, 9), title=title)
        draw(axes)
        out = io.StringIO()
        figure.savefig(out, format="svg")
        plt.close(figure)
    return out.getvalue()


def curve(axes: plt.Axes) -> None:
    """Draw the plainest figure."""
    axes.plot(X, X**2, label="square")
    axes.legend(loc="upper left")


def picture(change: float = 0.0) -> Draw:
    """Draw an 8 × 8 picture with one pixel changed."""
    pixels = np.linspace(0, 1, 64).reshape(8, 8)
    pixels[3, 3] += change

    def draw(axes: plt.Axes) -> None:
        axes.imshow(pixels, cmap="gray", vmin=0, vmax=1)
        axes.set(xlim=(-0.5, 7.5), ylim=(7.5, -0.5))

    return draw


CHANGED = {
    "title": (curve, lambda a: (curve(a), a.set_title("Loss 0.52")), "Loss"),
    "label": (curve, lambda a: (curve(a), a.set_xlabel("epoch")), "epoch"),
    "tick": (curve, lambda a: (curve(a), a.set_xticks([0, 1, 2, 3], list("0124"))), ""),
    "rescaled_tick": (lambda a: a.set_xticks([1], ["0.5"]),
                      lambda a: a.set_xticks([1], ["0.6"]), "0.6"),
    "line_moved": (lambda a: a.plot(X, X**2), lambda a: a.plot(X, X**2 + 0.2), "px"),
    "line_bent": (lambda a: a.plot(X, X**2), lambda a: a.plot(X, X**1.9), "px"),
    "curve_added": (curve, lambda a: (curve(a), a.plot(X, X)), "line"),
    "curve_gone": (curve, lambda a: (a.plot([], [], label="square"), a.legend()), ""),
    "color": (lambda a: a.plot(X, X), lambda a: a.plot(X, X, color="C1"), "the line color C1 instead of C0"),
    "dashes": (lambda a: a.plot(X, X), lambda a: a.plot(X, X, "--"), "dash"),
    "marker_form": (lambda a: a.plot(X, X, "o", color="C0"),
                    lambda a: a.plot(X, X, "^", color="C0"), ""),
    "marker_moved": (lambda a: a.plot([1], [1], "o"), lambda a: a.plot([1.1], [1], "o"),
                     "px"),
    "mapped_color": (lambda a: a.scatter([1, 2], [1, 2], c=[0.0, 0.5], vmin=0, vmax=1),
                     lambda a: a.scatter([1, 2], [1, 2], c=[0.0, 0.7], vmin=0, vmax=1),
                     "fill color"),
    "pixel": (picture(), picture(0.5), "pixels"),
    "pixels_more": (picture(), lambda a: a.imshow(np.zeros((9, 8)), cmap="gray"), ""),
    "picture_upside_down": (lambda a: a.imshow(np.eye(8)),
                            lambda a: a.imshow(np.eye(8)[::-1]), "pixels"),
}

NOISE = {
    "equal": (curve, curve),
    "line_within_2_px": (lambda a: a.plot(X, X**2), lambda a: a.plot(X, X**2 + 0.03)),
    "other_points_of_the_same_line": (lambda a: a.plot(X, 2 * X),
                                      lambda a: a.plot(X[::3], 2 * X[::3])),
    "last_digit_of_a_title": (curve, lambda a: (curve(a), a.set_title("Loss 0.4963"))),
    "color_by_one_step": (
        lambda a: a.scatter([1, 2], [1, 2], c=[0.0, 0.5], vmin=0, vmax=1),
        lambda a: a.scatter([1, 2], [1, 2], c=[0.0, 0.504], vmin=0, vmax=1)),
    "pixel_by_one_step": (picture(), picture(0.02)),
}


@pytest.mark.parametrize("case", CHANGED)
def test_a_change_is_told(case: str) -> None:
    """In a sentence."""
    before, after, word = CHANGED[case]
    told = clean.same_figure(clean.clean(raw(before)), clean.clean(raw(after)))
    assert told and word in told


@pytest.mark.parametrize("case", NOISE)
def test_noise_is_accepted(case: str) -> None:
    """Another machine's rounding is not a change."""
    before, after = NOISE[case]
    assert clean.same_figure(clean.clean(raw(before)), raw(after)) is None


def test_what_is_no_figure_is_told() -> None:
    """A committed file is named; a new one comes from matplotlib, so it is a mistake."""
    assert "not an SVG" in clean.same_figure("oops", raw(curve))
    with pytest.raises(ValueError, match="not an SVG"):
        clean.clean("<svg>")


def test_nothing_of_this_machine_is_kept() -> None:
    """No date, program, font list or random id; the rest is text, small and scales."""
    svg = clean.clean(raw(curve))
    assert not re.search(r"matplotlib|date|font-family|<\?xml|DOCTYPE|<style", svg)
    assert svg == clean.clean(raw(curve)) and len(svg) < 6_000
    root = ElementTree.fromstring(svg)
    assert "Loss 0.4962" in svg and root.get("viewBox") == "0 0 460.8 259.2"
    assert root.get("width") is None and root.get("height") is None


def test_cleaning_twice_changes_nothing() -> None:
    """A cleaned figure stays as it is."""
    svg = clean.clean(raw(lambda a: (curve(a), a.scatter(X, X, c=X), a.grid())))
    assert clean.clean(svg) == svg


def test_ink_follows_the_scheme() -> None:
    """Black, white and the cycle's colors follow the page, others stay."""

    def draw(axes: plt.Axes) -> None:
        axes.plot(X, X)
        axes.plot(X, X, color="#222222")
        axes.text(1, 1, "boxed", bbox={"facecolor": "white"})

    svg = clean.clean(raw(draw))
    assert "#000000" not in svg and 'fill="currentColor"' in svg
    assert "var(--figure-1, #146891)" in svg
    assert "var(--figure-paper, #ffffff)" in svg
    assert "#222222" in svg


UNSEEN = {"yellow": "light", "navy": "dark", "red": None, "C1": None, "black": None}


@pytest.mark.parametrize("color", UNSEEN)
def test_what_one_scheme_hides_is_told(color: str) -> None:
    """Of lines and of words; ink on a picture has colors of its own."""
    for draw in (lambda a: a.plot(X, X, color=color), lambda a: a.text(0, 0, "x", color=color)):
        told = scheme.problem(clean.clean(raw(draw)))
        assert (told or "").count(f"on a {UNSEEN[color]} page") == bool(UNSEEN[color])
    inked = picture(), lambda a: a.text(0, 0, "x", color="#fafafa")
    both = clean.clean(raw(lambda a: [draw(a) for draw in inked]))
    assert scheme.problem(both) is None and scheme.problem(clean.clean(raw(inked[1])))
    sheet = (ROOT / "docs/assets/book.css").read_text(encoding="utf-8")
    assert re.findall(r"--figure-paper: (#\w+);", sheet) == list(drawing.PAPERS.values())


def test_every_reference_has_its_target() -> None:
    """Clip paths and markers still point at something in the figure."""
    svg = clean.clean(raw(lambda a: (a.plot(X, X, "o-"), a.bar([1], [2], hatch="/"))))
    ids = re.findall(r'\bid="([^"]+)"', svg)
    used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', svg))
    assert used == set(ids) and len(ids) == len(set(ids))


def test_two_figures_do_not_share_ids() -> None:
    """Ids begin with a hash of the content, or with the given prefix."""
    svgs = [clean.clean(raw(curve)), clean.clean(raw(picture()))]
    first, second = (set(re.findall(r'id="([^"]+)"', svg)) for svg in svgs)
    assert first and second and not first & second
    assert 'id="hill-1"' in clean.clean(raw(curve), prefix="hill")


def test_pictures_are_small_and_keep_their_pixels() -> None:
    """An 8 × 8 picture is embedded as 8 × 8 pixels, shown with sharp edges."""
    svg = clean.clean(raw(picture()))
    assert 'width="8" height="8"' in svg
    assert "image-rendering: pixelated" in svg
    assert len(re.findall(r"base64,([^\"]+)", svg)[0]) < 300
