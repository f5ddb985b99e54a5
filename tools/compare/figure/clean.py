"""Turn a figure as matplotlib saves it into one that a page can carry."""

import hashlib
import re
from xml.etree import ElementTree

from tools.compare.figure import difference, svg_tree
from tools.run.drawing import COLORS

HEAD = {"xmlns": "http://www.w3.org/2000/svg"}
HEAD |= {"xmlns:xlink": "http://www.w3.org/1999/xlink"}
LOOK = {"fill": "currentColor", "stroke-linejoin": "round"}


def clean(svg: str, prefix: str = "") -> str:
    """Make a small SVG whose ink follows the page; a ValueError says that it is none."""
    try:
        root = ElementTree.fromstring(svg)
    except ElementTree.ParseError as error:
        raise ValueError(f"not an SVG figure: {error}") from error
    svg_tree.mark_ticks(root)
    for element in root.iter():
        svg_tree.simplify(element, _page_color)
    svg_tree.prune(root)
    svg_tree.drop_overridden(root)
    svg_tree.flatten(root)
    svg_tree.hoist(root)
    svg_tree.number_ids(root)
    root.attrib = HEAD | {"viewBox": root.get("viewBox", "")} | LOOK
    text = ElementTree.tostring(root, encoding="unicode").replace(" />", "/>")
    text = text.replace(' href="', ' xlink:href="')  # the theme's script sets each href
    text = re.sub(r"(?<!tspan)>(?=<(?!/?tspan|/text))", ">\n", text) + "\n"
    prefix = prefix or "f" + hashlib.sha256(text.encode()).hexdigest()[:6]
    return text.replace(svg_tree.ID, prefix)


def same_figure(expected: str, actual: str) -> str | None:
    """Say in what two figures differ, None where another machine may make the difference.

    Lines and places may move by 2 px, texts follow the tolerance of outputs, axis
    ticks are exact, colors and pictures may differ invisibly.
    """
    try:
        old = clean(expected)
    except ValueError as error:
        return f"the committed file is {error}"
    return difference.difference(old, clean(actual))


def _page_color(color: str) -> str:
    """Replace black, white and the cycle's colors by what follows the scheme."""
    if color in COLORS:
        return f"var(--figure-{COLORS.index(color) + 1}, {color})"
    if color == "#ffffff":
        return "var(--figure-paper, #ffffff)"
    if re.fullmatch(r"#([01][0-9a-f]){3}", color):
        return "currentColor"
    return color
