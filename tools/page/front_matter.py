"""The front matter of a page, and of a lab, where it stands in comments."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import yaml

BLOCK = re.compile(r"(?s)\A(?P<mark>(?:# )?)---\n(?P<yaml>.*?\n)(?P=mark)---\n")


@cache
def read(text: str) -> Mapping:
    """Return what a page says about itself; nothing where that is missing or broken."""
    return MappingProxyType(_parsed(text) if problem(text) is None else {})


@cache
def problem(text: str) -> str | None:
    """Say why a page has no front matter that can be read; None when it has."""
    if not BLOCK.match(text):
        return "has no front matter"
    try:
        found = _parsed(text)
    except yaml.YAMLError as error:
        return f"has front matter that is not YAML ({error})".replace("\n", " ")
    return None if isinstance(found, dict) else "has front matter without keys"


def body(text: str) -> str:
    """Return a page without its front matter."""
    return BLOCK.sub("", text)


def _parsed(text: str) -> object:
    """Read the YAML between the two lines."""
    found = BLOCK.match(text)
    lines = found["yaml"].splitlines()
    return yaml.safe_load("\n".join(line.removeprefix(found["mark"]) for line in lines))
