"""The table of contents of the printed book."""

from dataclasses import dataclass
from html import escape

from tools.paper.numbers import page_of

TITLE = "Contents"


@dataclass(frozen=True)
class Entry:
    """A chapter in the contents: its part, id and title, its sections as id and HTML."""

    part: str
    id: str
    title: str
    sections: list[tuple[str, str]]


def contents(entries: list[Entry]) -> str:
    """Return the HTML of the contents; the page numbers are filled in by the press."""
    lines, part = [f'<h1 aria-level="1">{TITLE}</h1>'], ""
    for entry in entries:
        if entry.part != part:
            part = entry.part
            lines.append(f'<p class="toc-part">{escape(part)}</p>' if part else "")
        inner = "".join(f"<li>{line(*section)}</li>" for section in entry.sections)
        chapter = f'<p class="toc-chapter">{line(entry.id, escape(entry.title))}</p>'
        lines.append(f"<div>{chapter}{f'<ul>{inner}</ul>' * bool(inner)}</div>")
    return "\n".join(lines)


def line(target: str, title: str) -> str:
    """Return one line: a title and the page on which it stands, both a link."""
    return f'<a href="#{target}"><span>{title}</span>{page_of(target)}</a>'
