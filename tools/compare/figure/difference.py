"""Say whether two cleaned figures show the same picture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from tools.compare import output
from tools.compare.figure import path, raster, svg_tree

PIXELS = 2.0
MARKER_PIXELS = 0.3
COLOR_STEPS = 6
RATIO = 0.05
KINDS = {"text": "text", "path": "line or area", "use": "marker or tick"}
KINDS |= {"image": "picture", "rect": "frame"}
MANY = {"path": "lines or areas", "use": "markers or ticks"}
# What SVG calls a look -> what an author calls it.
LOOKS = {"fill": "fill color", "stroke": "line color", "stroke-width": "line width"}
LOOKS |= {"stroke-dasharray": "dashes", "font-size": "size", "font": "size or weight"}
COLORS = {r"var\(--figure-(\d), #\w+\)": lambda hit: f"C{int(hit[1]) - 1}"}
COLORS |= {r"var\(--figure-paper, #\w+\)": "white", "currentColor": "black"}
GEOMETRY = ("viewBox", "d", "shape", "x", "y", "width", "height", "transform")
NUMBER = r"-?\d+(?:\.\d+)?"
COLOR = r"#[0-9a-f]{6}"


@dataclass(frozen=True)
class Mark:
    """One visible thing of a figure with the style that it inherits."""

    kind: str
    text: str
    tick: bool
    look: dict[str, str]
    place: dict[str, str]
    picture: str

    def __str__(self) -> str:
        return f"the text “{self.text}”" if self.text else f"a {KINDS[self.kind]}"


def difference(expected: str, actual: str) -> str | None:
    """Say what differs between two figures that `clean` made, if anything."""
    old, new = list(marks(expected)), list(marks(actual))
    texts = [{mark.text for mark in marks if mark.text} for marks in (old, new)]
    for kind, name in KINDS.items():
        before, after = ([m for m in marks if m.kind == kind] for marks in (old, new))
        if len(before) != len(after):
            many = MANY.get(kind, f"{name}s")
            said = [f"it shows {len(after)} {many} instead of {len(before)}"]
            changes = {"gone": texts[0] - texts[1], "new": texts[1] - texts[0]}
            for what, words in changes.items():
                said += [f"{what}: “{'”, “'.join(sorted(words))}”"] if words else []
            return "; ".join(said)
        for pair in zip(before, after):
            if problem := _compare(*pair):
                return problem
    return None


def marks(svg: str) -> Iterator[Mark]:
    """Walk through a figure and hand out what can be seen, in drawing order."""
    plain = re.sub(r'\bxmlns(:xlink)?="[^"]*"', "", svg).replace("xlink:href", "href")
    root = ElementTree.fromstring(plain)
    shapes = {f"#{e.get('id')}": e.get("d", "") for e in root.iter()}

    def walk(element: ElementTree.Element, look: dict[str, str]) -> Iterator[Mark]:
        look = look | svg_tree.style(element)
        href = element.get("href", "")
        place = {key: element.get(key, "") for key in GEOMETRY}
        place["shape"] = shapes.get(href, "")
        if element.tag in KINDS:
            text = "".join(element.itertext()).strip()
            tick = element.get("class") == "tick"
            yield Mark(element.tag, text, tick, look, place, href)
        for child in element:
            yield from walk(child, look)

    yield Mark("rect", "", False, {}, {"viewBox": root.get("viewBox", "")}, "")
    yield from walk(root, {})


def _compare(old: Mark, new: Mark) -> str | None:
    """Say what differs between two things that should be one."""
    exact = old.tick or new.tick
    if old.text != new.text and (exact or not output.same(old.text, new.text)):
        return f"{old} became “{new.text}”"
    for name in sorted(old.look.keys() | new.look.keys()):
        before, after = old.look.get(name, "unset"), new.look.get(name, "unset")
        if not _alike(before, after):
            now, then = map(_named, (after, before))
            return f"{old} has the {LOOKS.get(name, name)} {now} instead of {then}"
    for name, before in old.place.items():
        moved = _moved(name, before, new.place.get(name, ""))
        if moved > (MARKER_PIXELS if name == "shape" else PIXELS):
            by = f" by {moved:.1f} px" if moved < float("inf") else ""
            return f"{old} moved or changed its form{by}"
    if old.kind == "image":
        if gap := raster.difference(old.picture, new.picture):
            return f"{old} {gap}"
    return None


def _named(look: str) -> str:
    """Return a look with the names that a program has for its colors."""
    for pattern, name in COLORS.items():
        look = re.sub(pattern, name, look)
    return look


def _alike(old: str, new: str) -> bool:
    """Compare two values of a style: colors and numbers almost, words exactly."""
    colors = [re.findall(COLOR, value) for value in (old, new)]
    if old.startswith("#") and new.startswith("#") and all(colors):
        channels = (bytes.fromhex(color[0][1:]) for color in colors)
        return all(abs(a - b) <= COLOR_STEPS for a, b in zip(*channels))
    same_words = re.sub(NUMBER, "", old) == re.sub(NUMBER, "", new)
    return same_words and colors[0] == colors[1] and _gap(old, new) <= RATIO


def _moved(name: str, old: str, new: str) -> float:
    """Measure in pixels how far a geometric attribute is off."""
    if old == new:
        return 0.0
    if name in ("d", "shape"):
        return path.distance(old, new)
    if re.sub(NUMBER, "", old) != re.sub(NUMBER, "", new):
        return float("inf")
    if "scale" in old:
        flips = [re.findall(r"scale\([^)]*\)", value) for value in (old, new)]
        return _gap(old, new) if flips[0] == flips[1] else float("inf")
    return _gap(old, new)


def _gap(old: str, new: str) -> float:
    """Return the greatest difference between the numbers of two texts."""
    pair = [[float(n) for n in re.findall(NUMBER, value)] for value in (old, new)]
    if len(pair[0]) != len(pair[1]):
        return float("inf")
    return max((abs(a - b) for a, b in zip(*pair)), default=0.0)
