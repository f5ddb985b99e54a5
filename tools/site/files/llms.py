"""The list of the book's pages for programs that read, in the form of llmstxt.org."""

from collections.abc import Iterable

EXPLANATION = """\
Each page is listed in the form of a Markdown file, its programs and what they printed included.
Every program of the book runs alone and was run before the site was built."""
Entry = tuple[str, str, str]  # a page's title, its address as Markdown, its subject


def listing(
    name: str, summary: str, parts: Iterable[tuple[str, list[Entry]]], site_url: str
) -> str:
    """Return the text of llms.txt; without a site's address its links are relative."""
    base = site_url and f"{site_url.rstrip('/')}/"
    lines = [f"# {name}", "", f"> {' '.join(summary.split())}", "", EXPLANATION]
    for part, entries in parts:
        lines += ["", f"## {part}", ""]
        for title, path, about in entries:
            lines.append(f"- [{title}]({base}{path})" + (f": {about}" if about else ""))
    return "\n".join(lines) + "\n"
