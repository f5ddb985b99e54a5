"""The index of the code: each name of torch and its kin, what it does, where it is used."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from html import escape
from pathlib import Path
from typing import NamedTuple

from tools.page import front_matter
from tools.page.glossary import first_sentence
from tools.page.shown import Shown
from tools.site.steps.reference.documented import ENTRY, address
from tools.site.steps.reference.torch_names import used

FENCE = re.compile(r"^([ \t]*)(`{3,}).*?^\1\2[ \t]*$", re.MULTILINE | re.DOTALL)
TAG = re.compile(r"<[^>]+>")
PAGES = 4  # that an entry links, each at its first snippet: hundreds of links show nothing
LINE = 34  # letters on a phone's line; full ones are rare
CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
LIST, MEANING = re.compile(r"(?s)<dl>(.*?)</dl>"), re.compile(r"(?s)<dd>(.*?)</dd>")
TERM = re.compile(r"(?s)<dt><code>(?P<name>[^<]+)</code></dt>\s*<dd>(?P<text>.*?)</dd>")


def entries(markdown: str) -> dict[str, str]:
    """Return each name of the index page with the first sentence of its meaning."""
    found = {}
    for entry in ENTRY.finditer(front_matter.body(markdown)):
        found[entry["name"]] = first_sentence(entry["text"])
    return found


def anchor(name: str) -> str:
    """Return the id of a name's entry; capitals tell `torch.Tensor` from `torch.tensor`."""
    return "name-" + name.replace(".", "-").strip("-")


@cache
def named(markdown: str) -> frozenset[str]:
    """Return every word of the code within a page's sentences."""
    prose = FENCE.sub("", front_matter.body(markdown))
    codes = (code[2] for code in CODE.finditer(prose))
    return frozenset(word for code in codes for word in re.findall(r"\w+", code))


def last(name: str) -> str:
    """Return the part of a name that a sentence has to say, `Linear` of `torch.nn.Linear`."""
    return name.rpartition(".")[2]


class Use(NamedTuple):
    """Where the book uses names, and where each one is new."""

    places: dict[str, dict[str, list[str]]]  # name -> pages -> their snippets, in order
    new: dict[tuple[str, str], list[str]]  # page and snippet -> names not used before


def uses(pages: Iterable[tuple[str, str, list[Shown]]], root: Path) -> Use:
    """Return where each name is used and where it is new, by path, text and blocks of each page."""
    use = Use({}, {})
    known: set[str] = set()
    for uri, text, blocks in pages:
        known |= named(text)
        if uri.endswith(".py"):
            for name in used(text):
                use.places.setdefault(name, {}).setdefault(uri, [])
                known.add(last(name))
        for item in blocks:
            file = root / item.path
            if file.suffix != ".py" or item.is_answer or not file.is_file():
                continue
            names = used(file.read_text(encoding="utf-8"))
            for name in names:
                snippets = use.places.setdefault(name, {}).setdefault(uri, [])
                snippets += [item.name] if item.name not in snippets else []
            fresh = [name for name in names if last(name) not in known]
            use.new.setdefault((uri, item.path), fresh)
            known.update(map(last, names))
    return use


def annotate(html: str, use: Use, link: Callable[[str, str], tuple[str, str]]) -> str:
    """Return the index page with the first places that use each name, by address and words.

    The name itself leads to its page in the documentation of the library, where it has one.
    """

    def entry(match: re.Match) -> str:
        known, places = [*use.places.get(match["name"], {}).items()], []
        for uri, snippets in known[:PAGES]:
            (place, name), (_, title) = link(uri, (snippets or [""])[0]), link(uri, "")
            told = _link(place, f"{title}: {name}" if snippets else title)
            more = len(snippets) - 1
            places.append(f"{told} and {more} more" if more > 0 else told)
        if (more := len(known) - PAGES) > 0:
            places.append(f"and {more} more page{'s' * (more > 1)}")
        line = " · ".join(places)
        where = f'<p class="used">{line}</p>' if places else ""
        name, page = f"<code>{match['name']}</code>", address(match["name"])
        shown = f'<a href="{page}">{name}</a>' if page else name
        return f'<dt id="{anchor(match["name"])}">{shown}</dt><dd>{match["text"]}{where}</dd>'

    def whole(match: re.Match) -> str:
        if 'id="name-' not in match[1]:
            return match[0]
        # Each name takes two lines, and both parts of what is said end in a line that is not full.
        lines = sum(3 + len(TAG.sub("", it)) // LINE for it in MEANING.findall(match[1]))
        return f'<dl class="indexed" style="--lines: {lines}">{match[1]}</dl>'

    return LIST.sub(whole, TERM.sub(entry, html))


def note(names: list[str], meanings: dict[str, str], index: str) -> str:
    """Return the fold under a snippet that explains its new names, by the index."""
    told = [name for name in names if name in meanings]
    if not told:
        return ""
    words = ", ".join(f"<code>{escape(last(name))}</code>" for name in told)
    rows = ""
    for name in told:
        said = CODE.sub(r"<code>\2</code>", escape(meanings[name], quote=False))
        rows += f'<dt><a href="{escape(index)}#{anchor(name)}">'
        rows += f"<code>{escape(name)}</code></a></dt><dd>{said}</dd>"
    return (
        f'<details class="new-names"><summary>New here: {words}</summary>'
        f"<dl>{rows}</dl></details>"
    )


def _link(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'
