"""A Python-Markdown extension that makes a figure of a snippet's SVG alone in its paragraph."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from html import escape
from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from tools.site import moving_figures

SOURCE = re.compile(r"^(?:\.\./)*(snippets/[^?#]+\.svg)$")
DRAWING = re.compile(r"\]\((?:\.\./)*(snippets/[^)\s]+\.svg)")
BOX = re.compile(r'<svg[^>]*\bviewBox="[-.\d]+ [-.\d]+ ([.\d]+) ([.\d]+)"')
FONT = re.compile(r"(font(?:-size)?:\s*(?:[a-z]+ )*)(\d+(?:\.\d+)?)px")
SAID = {
    "alt": ("text alternative", "write what it shows between the brackets: ![…](…)"),
    "title": ("caption", 'write what to see in it behind the path: ![…](… "…")'),
}


class FigureError(ValueError):
    """A figure without a text alternative, without a caption, or without its file."""


def words(image: ET.Element, attribute: str) -> str:
    """Return what a picture says in an attribute; a FigureError if it says nothing."""
    if said := image.get(attribute, "").strip():
        return said
    name, remedy = SAID[attribute]
    raise FigureError(f"figure {image.get('src')} has no {name}; {remedy}")


def unique(svg: str, prefix: str) -> str:
    """Return the SVG with a prefix before each id and each reference, an `xlink:href`."""
    svg = re.sub(r'\bid="', f'id="{prefix}', svg)
    svg = re.sub(r'(?<!xlink:)\bhref="', 'xlink:href="', svg)
    svg = svg.replace('xlink:href="#', f'xlink:href="#{prefix}')
    return re.sub(r"url\(#", f"url(#{prefix}", svg)


def inline(svg: str, alt: str, prefix: str) -> str:
    """Return an SVG's element for a page, named, with a prefix before each id."""
    svg = svg[svg.index("<svg") :].strip()
    svg = FONT.sub(r"\1calc(\2px * var(--figure-text, 1))", unique(svg, prefix))
    label = f'role="img" aria-label="{escape(alt)}"'
    if box := BOX.search(svg):
        label += f' style="aspect-ratio: {box[1]} / {box[2]}"'
    return svg.replace("<svg", f"<svg {label}", 1)


class Figures(Treeprocessor):
    """Replaces each paragraph that is one picture of a snippet."""

    def __init__(self, md: Markdown, root: Path) -> None:
        super().__init__(md)
        self.root = root
        self.seen: Counter[str] = Counter()  # the page's figures so far, by file name

    def run(self, root: ET.Element) -> None:
        """Replace them in the page's tree; a picture without words is refused."""
        self.seen.clear()
        for image in root.iter("img"):
            if SOURCE.match(image.get("src", "")):
                words(image, "alt")
        for paragraph in list(root.iter("p")):
            image = paragraph[0] if len(paragraph) == 1 else None
            if image is None or image.tag != "img" or (paragraph.text or "").strip():
                continue
            source = SOURCE.match(image.get("src", ""))
            if source and not (image.tail or "").strip():
                self.replace(paragraph, image, self.root / source[1])

    def replace(self, figure: ET.Element, image: ET.Element, path: Path) -> None:
        """Turn a paragraph into the figure, in place."""
        if not path.is_file():
            remedy = "run `make outputs` if a snippet draws it, else correct the path"
            raise FigureError(f"figure {image.get('src')} does not exist; {remedy}")
        caption = words(image, "title")
        self.seen[path.stem] += 1
        n = self.seen[path.stem]
        name = path.stem + (f"-again-{n}" if n > 1 else "")
        svg = inline(path.read_text(encoding="utf-8"), image.get("alt", ""), f"{name}-")
        figure.clear()
        figure.tag = "figure"
        kinds = f"drawn {image.get('class', '')}".strip()
        figure.attrib |= {"class": kinds, "id": f"figure-{name}"}
        figure.text = self.md.htmlStash.store(svg)
        below = ET.SubElement(figure, "figcaption")
        number = ET.SubElement(below, "span", {"class": "figure-number"})
        number.text, number.tail = f"Figure {self.seen.total()}.", f" {caption}"
        if (chart := path.with_suffix(".vl.json")).is_file():  # it can be moved
            figure.set("data-live", moving_figures.address(chart, self.root))
            number.tail += f" {moving_figures.CAPTION}"
            below.tail = self.md.htmlStash.store(moving_figures.numbers(chart))


class FigureExtension(Extension):
    """Runs after attribute lists and before MkDocs looks at links."""

    def __init__(self, **options: object) -> None:
        self.config = {"root": [".", "folder that holds snippets/"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register the tree processor."""
        root = Path(self.getConfig("root"))
        md.treeprocessors.register(Figures(md, root), "figures", 5)


def makeExtension(**options: object) -> FigureExtension:  # noqa: N802
    """Return the extension; the name is Python-Markdown's."""
    return FigureExtension(**options)
