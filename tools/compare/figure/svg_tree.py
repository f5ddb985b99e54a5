"""Small steps that make matplotlib's SVG shorter without changing the picture."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from tools.compare.figure.raster import compress

ID = "FIGURE-ID"
NUMBERS = ("d", "x", "y", "width", "height", "transform", "points", "viewBox")
COLORED = ("fill", "stroke", "stop-color")
REFERENCE = r"(?:^#|url\(#)([^)]+)"
INHERITED = re.compile(r"fill|stroke|image-rendering")


def style(element: Element) -> dict[str, str]:
    """Read an element's style attribute into a dictionary."""
    parts = (part.partition(":") for part in element.get("style", "").split(";"))
    return {name.strip(): value.strip() for name, _, value in parts if name.strip()}


def set_style(element: Element, properties: dict[str, str]) -> None:
    """Write an element's style attribute, or remove it when there is none."""
    element.attrib.pop("style", None)
    if properties:
        text = "; ".join(f"{name}: {value}" for name, value in properties.items())
        element.set("style", text)


def mark_ticks(root: Element) -> None:
    """Give the labels of axis ticks the class `tick`; they are compared exactly."""
    for group in root.iter():
        if re.match(r"[xy]tick_", group.get("id", "")):
            for element in group.iter():
                if element.tag.endswith("}text"):
                    element.set("class", "tick")


def simplify(element: Element, page_color: Callable[[str], str]) -> None:
    """Shorten one element: its names, numbers, colors, fonts and picture."""
    element.tag = element.tag.partition("}")[2] or element.tag
    old = {name.partition("}")[2] or name: v for name, v in element.attrib.items()}
    element.attrib = {name: _short(name, value) for name, value in old.items()}
    if element.get("transform") == "":
        del element.attrib["transform"]
    if element.tag == "image":
        element.set("href", compress(element.get("href", "")))
    for name in set(COLORED) & set(element.attrib):
        element.set(name, page_color(element.attrib[name]))
    properties = style(element)
    properties.pop("font-family", None)
    if "image-rendering" in properties:
        properties["image-rendering"] = "pixelated"
    for name in set(COLORED) & set(properties):
        properties[name] = page_color(properties[name])
    set_style(element, properties)
    element.tail = None
    element.text = element.text if (element.text or "").strip() else None


def prune(root: Element) -> None:
    """Remove metadata, style sheets, blanks, and shapes without ink."""
    for parent in list(root.iter()):
        for child in list(parent):
            look = style(child)
            inkless = look.get("fill") == "none" and "stroke" not in look
            blank = child.tag == "tspan" and not child.text
            shape = child.tag == "path" and inkless
            if child.tag in ("metadata", "style") or blank or shape:
                parent.remove(child)


def drop_overridden(root: Element) -> None:
    """Remove from each `use` the style that the shape itself already sets."""
    shapes = {f"#{element.get('id')}": style(element) for element in root.iter()}
    for use in root.iter("use"):
        own = shapes.get(use.get("href", ""), {})
        set_style(use, {k: v for k, v in style(use).items() if k not in own})


def flatten(parent: Element) -> None:
    """Open groups that say nothing, drop empty ones, join neighbors that are alike."""
    kept: list[Element] = []
    for child in parent:
        flatten(child)
        said = {k: v for k, v in child.attrib.items() if k != "id"}
        if child.tag in ("g", "defs") and (len(child) == 0 or child.tag == "g" and not said):
            kept += child
        elif child.tag == "g" and kept and (kept[-1].tag, kept[-1].attrib) == ("g", said):
            kept[-1].extend(child)
        else:
            child.attrib = said if child.tag == "g" else child.attrib
            kept.append(child)
    parent[:] = kept


def hoist(root: Element) -> None:
    """Say once, in the group, what the style of each of its shapes repeats."""
    for group in root.iter("g"):
        looks = [style(child).items() for child in group]
        common = set.intersection(*map(set, looks)) if len(looks) > 1 else set()
        both = [pair for pair in (looks[0] if looks else ()) if pair in common]
        shared = {name: value for name, value in both if INHERITED.match(name)}
        set_style(group, style(group) | shared)
        for child in group if shared else ():
            own = {k: v for k, v in style(child).items() if k not in shared}
            set_style(child, own)


def number_ids(root: Element) -> None:
    """Number the ids that are referred to, in their order, and drop the others."""
    values = [value for element in root.iter() for value in element.attrib.values()]
    used = {name for value in values for name in re.findall(REFERENCE, value)}
    owners = [element for element in root.iter() if element.get("id") in used]
    names = {owner.attrib["id"]: f"{ID}-{i}" for i, owner in enumerate(owners, 1)}

    def rename(hit: re.Match[str]) -> str:
        return hit[0].replace(hit[1], names.get(hit[1], hit[1]))

    for element in root.iter():
        name = names.get(element.attrib.pop("id", ""))
        renamed = {k: re.sub(REFERENCE, rename, v) for k, v in element.attrib.items()}
        element.attrib = {"id": name, **renamed} if name else renamed


def _short(name: str, value: str) -> str:
    """Round the numbers of a geometric attribute and pack its white space."""
    if name not in NUMBERS:
        return value
    value = re.sub(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", lambda hit: _round(hit[0]), value)
    value = re.sub(r"rotate\(-?0 [^)]*\)", "", value)
    value = " ".join(value.split())
    return re.sub(r" ?([A-Za-z]) ?", r"\1", value) if name == "d" else value


def _round(number: str) -> str:
    """Write a number with two decimals, without zeros at its end."""
    text = f"{float(number):.2f}".removesuffix("0").removesuffix("0").rstrip(".")
    return "0" if text == "-0" else text
