"""Each page as plain Markdown, and the list of them for programs that read."""

import re
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from tests.browser.built import addresses, source

NAMED = '<link rel="alternate " type="text/markdown" href="index.md">'
CODE = re.compile(r"^ *```.*?^ *```|`[^`\n]+`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
SHOWN_SOURCE = re.compile(r"^````markdown.*?^````$", re.MULTILINE | re.DOTALL)
UNDESCRIBED = re.compile(r"^- \[[^\]]*\]\([^)]*\)$", re.MULTILINE)


def links(text: str) -> list[str]:
    """Return where a Markdown text leads inside the site, its code left out."""
    return LINK.findall(CODE.sub("", text))


def test_each_page_lies_there_as_markdown(site: Path, address: str) -> None:
    """The head names it, it begins with the title, and its links and drawings are there."""
    assert NAMED in source(address)
    folder = site / f".{address}"
    text = (folder / "index.md").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert "--8<--" not in SHOWN_SOURCE.sub("", text)
    assert [link for link in links(text) if not (folder / link).is_file()] == []


def test_the_list_for_programs_names_every_page(site: Path) -> None:
    """Each of its links leads to a page as Markdown."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# PyTorch & Deep Learning\n\n> ")
    found = {f"/{urlsplit(link).path}".removesuffix("index.md") for link in links(text)}
    assert found == set(addresses())
    missing = UNDESCRIBED.findall(text)
    assert not missing, f"{missing} have no description: add one to the front matter"


def test_it_is_served_as_text(origin: str) -> None:
    """A browser shows it instead of saving it, in the right letters."""
    for name, kind in (("index.md", "markdown"), ("llms.txt", "plain")):
        with urlopen(f"{origin}/{name}") as answer:
            assert answer.headers["content-type"] == f"text/{kind}; charset=utf-8"
