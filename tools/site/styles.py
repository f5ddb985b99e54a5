"""One sheet of styles for the whole site, without the rules that no page can use."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import tinycss2
from mkdocs.structure.files import Files
from tinycss2.ast import Node

SHEET = "assets/site.css"
THEME = "assets/stylesheets/"
NESTED = ("media", "supports", "layer", "container")
NAMED = re.compile(r"""\b(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
SET = re.compile(r'\b(dir|data-md-color-[a-z]+)="([^"]*)"')
WORD = re.compile(r"[\w-]+")
VARIABLE = re.compile(r"var\(\s*(--[\w-]+)")
# Restyles every element of the page twice at its start, to save a fade of 0.1 s later on.
WASTEFUL = "[data-md-color-switching]"


@dataclass
class Used:
    """What pages and scripts mention: names of classes and ids, attributes, variables."""

    names: set[str] = field(default_factory=set)
    attributes: set[tuple[str, str]] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)

    def read(self, html: str) -> None:
        """Add what a page mentions."""
        for groups in NAMED.findall(html):
            self.names.update("".join(groups).split())
        self.attributes.update(SET.findall(html))
        self.variables.update(VARIABLE.findall(html))

    def read_script(self, text: str) -> None:
        """Add what a script may give to elements: any word in it."""
        self.names.update(WORD.findall(text))
        self.variables.update(word for word in self.names if word.startswith("--"))


def used(site: Path) -> Used:
    """Return what the pages and scripts of a built site mention."""
    found = Used()
    for page in site.rglob("*.html"):
        found.read(page.read_text(encoding="utf-8"))
    for script in (site / "assets").rglob("*.js"):
        found.read_script(script.read_text(encoding="utf-8"))
    return found


def of_theme(files: Files) -> list[Path]:
    """Return the theme's sheets in the order in which its template asks for them."""
    return sorted(Path(f.abs_src_path) for f in files.css_files() if THEME in f.src_uri)


def joined(sheets: Iterable[Path]) -> str:
    """Return several sheets as one: each request would delay the first look at a page."""
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def slim(css: str, found: Used) -> str:
    """Return the sheet without rules and variables that nothing mentions.

    Args:
        css: the whole sheet.
        found: what the site mentions.
    """
    while True:
        read = VARIABLE.findall(css)
        shorter = "".join(_rules(_parsed(css), found, found.variables.union(read)))
        if len(shorter) == len(css):
            return shorter
        css = shorter  # a variable that went may have been the only reader of another


def _parsed(css: str | list[Node]) -> list[Node]:
    parse = (
        tinycss2.parse_stylesheet if isinstance(css, str) else tinycss2.parse_rule_list
    )
    return parse(css, skip_comments=True, skip_whitespace=True)


def _rules(rules: list[Node], found: Used, variables: set[str]) -> Iterator[str]:
    """Yield the rules that stay, as text."""
    for rule in rules:
        if rule.type == "at-rule" and rule.lower_at_keyword in NESTED and rule.content:
            if inner := "".join(_rules(_parsed(rule.content), found, variables)):
                head = tinycss2.serialize(rule.prelude).rstrip()
                yield f"@{rule.lower_at_keyword}{head}{{{inner}}}"
        elif rule.type == "at-rule" and rule.lower_at_keyword != "charset":
            yield rule.serialize()
        elif rule.type == "qualified-rule":
            kept = [part for part in _selectors(rule.prelude) if _possible(part, found)]
            body = "".join(_declarations(rule.content, variables))
            if kept and body:
                names = ",".join(tinycss2.serialize(part).strip() for part in kept)
                yield f"{names}{{{body}}}"


def _selectors(prelude: list[Node]) -> list[list[Node]]:
    """Split a rule's head at its commas."""
    parts: list[list[Node]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _possible(selector: list[Node], found: Used) -> bool:
    """Tell whether an element may match; what stands inside `:not()` is not asked."""
    if WASTEFUL in tinycss2.serialize(selector):
        return False
    for before, token in zip([None, *selector], selector, strict=False):
        a_class = token.type == "ident" and before is not None and before == "."
        if (a_class or token.type == "hash") and token.value not in found.names:
            return False
        if token.type == "[] block":
            inner = tinycss2.serialize(token.content)
            name, equals, value = inner.partition("=")
            asked = name == "dir" or name.startswith("data-md-color-")
            if equals and asked and (name, value.strip("\"'")) not in found.attributes:
                return False
    return True


def _declarations(content: list[Node], variables: set[str]) -> Iterator[str]:
    """Yield what a rule sets, without variables that nobody reads."""
    for node in tinycss2.parse_blocks_contents(
        content, skip_comments=True, skip_whitespace=True
    ):
        if node.type == "declaration":
            if node.name.startswith("--") and node.name not in variables:
                continue
            text = node.serialize()
            yield text if text.endswith(";") else f"{text};"
        else:
            yield node.serialize()
