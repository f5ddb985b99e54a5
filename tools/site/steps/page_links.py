"""What stands under a page's title: how long it is, its own links; and at its end."""

import re
from collections.abc import Iterable, Mapping
from html import escape, unescape
from urllib.parse import urlsplit

# Colab opens only committed files: .github/workflows/publish.yml pushes the site to this branch.
PUBLISHED = "gh-pages"
SOURCE = "main"
COUNTED = re.compile(r'<strong class="counted">(?P<name>.*?)</strong>')
PLACE = "Page {} of {}".format
PART = re.compile(r'<strong class="minutes">(?P<title>.*?)</strong>')


def colab_url(repository: str, notebook: str) -> str | None:
    """Return where Colab opens a notebook of a public GitHub repository."""
    parts = urlsplit(repository)
    if parts.hostname != "github.com":
        return None
    name = parts.path.strip("/").removesuffix(".git")
    return f"https://colab.research.google.com/github/{name}/blob/{PUBLISHED}/{notebook}"


def edit_url(repository: str, page: str) -> str | None:
    """Return where a page's source is edited, if the repository is known."""
    place = repository.rstrip("/").removesuffix(".git")
    return f"{place}/edit/{SOURCE}/docs/{page}" if place else None


def told(place: tuple[int, int], minutes: int, programs: int, exercises: int) -> str:
    """Return the line that says which page of how many this is, and how long it is."""
    named = (minutes, "minute"), (programs, "program"), (exercises, "exercise")
    words = [f"{n} {name}{'s' * (n > 1)}" for n, name in named if n]
    said = " · ".join(it.replace(" ", "\N{NO-BREAK SPACE}") for it in [PLACE(*place), *words])
    return f'<p class="minutes">{said}</p>'


def lasting(minutes: int) -> str:
    """Return minutes in words, in half hours from one and a half on."""
    halves = round(minutes / 30)
    return f"{minutes} minutes" if minutes < 90 else f"{halves // 2}{'½' * (halves % 2)} hours"


def sums(html: str, minutes: Mapping[str, int]) -> str:
    """Return the home page with how long each part takes behind its marked title, which is one."""

    def part(match: re.Match) -> str:
        title = unescape(match["title"])
        if not minutes.get(title):
            why = f"“{title}” is no part of nav in mkdocs.yml with chapters"
            raise ValueError(f"docs/index.md: {why}: correct it, or remove {{ .minutes }}")
        said = f'<span class="minutes">{lasting(minutes[title])}</span>'
        return f"<strong>{match['title']}</strong> {said}"

    return PART.sub(part, html)


def counted(html: str, counts: Mapping[str, int], devices: Iterable[str] = ()) -> str:
    """Return the home page with the number of what each marked word names before it.

    Behind the programs stands on which devices they ran; a ValueError names an unknown word.
    """
    ran = " and ".join(devices)

    def number(match: re.Match) -> str:
        if (name := unescape(match["name"])) not in counts:
            why = f"“{name}” is nothing that is counted: take one of {', '.join(counts)}"
            raise ValueError(f"docs/index.md: {why}, or remove {{ .counted }}")
        words = match["name"] + (f", run on {escape(ran)}" if ran and name == "programs" else "")
        return f'<strong class="counted"><span>{counts[name]}</span> {words}</strong>'

    return COUNTED.sub(number, html)


def moved(left: Iterable[tuple[str, str, str]]) -> str:
    """Return a line for each anchor that left a page, with the address and title of today."""
    line = '<p class="moved" id="{}">{}: moved to <a href="{}">{}</a></p>\n'.format
    rows = ((old, old.replace("-", " ").capitalize(), *now) for old, *now in left)
    return "".join(line(*map(escape, row)) for row in rows)


def page_links(html: str, links: dict[str, str], line: str = "") -> str:
    """Return the page with a line and its links, both quiet, under the title."""
    if not links and not line:
        return html
    items = ""
    for words, url in links.items():
        own = url.endswith((".ipynb", ".zip")) and "://" not in url
        save = " download" if own else ""  # the site's own files are not opened
        items += f'<li><a href="{escape(url)}"{save}>{escape(words)}</a></li>'
    block = line + (f'<ul class="page-links">{items}</ul>' if items else "")
    head, heading, rest = html.partition("</h1>")
    return f"{head}{heading}\n{block}{rest}" if heading else f"{block}{html}"


def onward(html: str, address: str, title: str, about: str) -> str:
    """Return a chapter's content with the link to the one that is read next."""
    link = f'<a href="{escape(address)}">{escape(title)}</a>'
    return f'{html}\n<p class="next"><strong>Next:</strong> {link}<br>{escape(about)}</p>'


def the_end(html: str, words: str, names: str) -> str:
    """Return the last chapter's content with the addresses of what is looked up."""
    return (
        f'{html}\n<p class="next">For now the book ends here. Its words are kept in the '
        f'<a href="{escape(words)}">glossary</a>, and what each function does in the '
        f'<a href="{escape(names)}">index of the code</a>.</p>'
    )
