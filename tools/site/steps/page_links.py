"""A page's own links: its notebook, Colab, its snippets, its source, the next page."""

from html import escape
from urllib.parse import urlsplit

# Colab opens only committed files: .github/workflows/publish.yml pushes the site to this branch.
PUBLISHED = "gh-pages"
SOURCE = "main"


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


def page_links(html: str, links: dict[str, str]) -> str:
    """Return the page with its links in one quiet line under the title."""
    if not links:
        return html
    items = ""
    for words, url in links.items():
        own = url.endswith((".ipynb", ".zip")) and "://" not in url
        save = " download" if own else ""  # the site's own files are not opened
        items += f'<li><a href="{escape(url)}"{save}>{escape(words)}</a></li>'
    block = f'<ul class="page-links">{items}</ul>'
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
