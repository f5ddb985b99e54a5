"""The picture of a chart as it stands before anyone moves it."""

from xml.etree import ElementTree

import vl_convert

from tools.compare.figure import clean, svg_tree

LOOK = {"fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity"}
LOOK |= {"fill-opacity", "font-size", "font-weight", "font-style", "text-anchor"}
NAMELESS = {"class", "role", "pointer-events", "font-family", "display"}
SVG = "{http://www.w3.org/2000/svg}"


def picture(specification: str) -> str:
    """Draw a chart as an SVG that can be cleaned and compared; a ValueError says why Vega can't."""
    ElementTree.register_namespace("", SVG[1:-1])
    try:
        root = ElementTree.fromstring(vl_convert.vegalite_to_svg(specification))
    except ValueError as error:
        why = next((s for s in str(error).splitlines() if s.startswith("Error: ")), "")
        raise ValueError(why.removeprefix("Error: ") or str(error)) from error
    for parent in list(root.iter()):
        parent[:] = [child for child in parent if _is_drawn(child)]
    for element in root.iter():
        _restyle(element)
    return clean.clean(ElementTree.tostring(root, encoding="unicode"))


def _is_drawn(element: ElementTree.Element) -> bool:
    """Tell whether an element leaves ink, or holds something that may."""
    empty = element.tag == f"{SVG}path" and not element.get("d")
    frame = element.get("class") in ("background", "foreground")
    return not empty and not (frame and not element.get("stroke"))


def _restyle(element: ElementTree.Element) -> None:
    """Write one element as matplotlib would: its look in a style, ticks marked."""
    if "role-axis-label" in element.get("class", ""):
        element.set("id", "xtick_labels")
    own = {k: v for k, v in element.attrib.items() if k in LOOK}
    if own.get("opacity") == "1":
        del own["opacity"]
    for name in list(element.attrib):
        if name in LOOK | NAMELESS or name.startswith("aria-"):
            del element.attrib[name]
    svg_tree.set_style(element, own)
