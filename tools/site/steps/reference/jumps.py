"""Lines of links to jump by, on a page that lists very many names."""

import re
from os.path import commonprefix

from tools.site.steps.reference.code_index import TERM, anchor

# Of names that share a meaning, the first.
FIRST = re.compile(r'(?:<dl>|</dd>)\s*<dt id="(?P<id>[^"]+)">(?:<[^>]+>)*(?P<letter>[A-Za-z])')
GROUP = re.compile(r'<h2 id="(?P<id>[^"]+)">(?P<title>.*?)<a class="headerlink"')
LONG = 30  # names; a group that is longer has a line of letters


def jumps(html: str) -> str:
    """Return the index page with a line of its groups, and one of letters in each long group.

    Groups are the sections with names; a page without any is returned as it is. In front of all
    stands the place for the box in which one types a name; a script fills it.
    """
    head, *sections = re.split(r"(?=<h2 id=)", html)
    links, done = "", ""
    for section in sections:
        group = GROUP.match(section)
        names = [entry["name"] for entry in TERM.finditer(section)]
        if group and names:
            links += _item(group["id"], group["title"], f" {len(names)}")
            line = letters(names, group["title"]) if len(names) > LONG else ""
            section = section.replace("<dl>", f"{line}<dl>", 1)
        done += section
    box = '<p class="names-filter"></p>\n'
    return f"{head}{box}{_line('Groups', links)}{done}" if links else html


def letters(names: list[str], title: str) -> str:
    """Return a line with each letter that names of a group begin with, behind what all share."""
    shared = commonprefix(names).rpartition(".")[0]
    first: dict[str, str] = {}
    for name in names:
        letter = name.removeprefix(shared).lstrip(".")[0].lower()
        if letter.isalpha():
            first.setdefault(letter, name)
    return _line(f"Letters: {title}", "".join(_item(anchor(it), to) for to, it in first.items()))


def alphabet(html: str) -> str:
    """Return the glossary with a line of its letters in front of its terms."""
    first: dict[str, str] = {}
    for term in FIRST.finditer(html):
        first.setdefault(term["letter"].upper(), term["id"])
    items = "".join(_item(to, letter) for letter, to in first.items())
    return html.replace("<dl>", f"{_line('Letters', items)}<dl>", 1)


def _line(label: str, items: str) -> str:
    """Return a line of links under a name for screen readers."""
    return f'<nav class="jumps" aria-label="{label}"><ul>{items}</ul></nav>\n'


def _item(target: str, words: str, count: str = "") -> str:
    """Return one link of a line; a count behind it is no part of its words."""
    return f'<li><a href="#{target}">{words}</a>{count}</li>'
