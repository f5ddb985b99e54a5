"""Build the chapters with Zensical and say what differs: `python -m tools.release.engines`.

What stands in a chapter must be there; what the site's hooks add may be missing.
"""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag

from tools import ROOT

CONFIG = "zensical.yml"
BUILT = ROOT / "build" / "zensical"
# What a chapter consists of: where each part stands, and what must be equal in it.
PARTS = {
    "headings": "h1, h2, h3, h4",
    "code": ".highlight:not(.output) > pre",
    "outputs": ".highlight.output > pre",
    "figures": "figure.drawn > svg",
    "math": "math",
    "tables": "table:not(.verified)",
}
ADDED = {
    "link to download a snippet": ".snippet-line a[download]",
    "button that copies code": "button.copy",
    "explanation of names new in a snippet": ".new-names",
    "snippet beside its twin": ".compare",
    "link of a term to the glossary": "a[href*='glossary/#term-']",
    "links of the page itself": ".page-links",
    "where the notes' idea is taught": ".taught",
    "where a name is used": ".used",
    "table of the runs": "table.verified",
}


class Page(NamedTuple):
    """The parts of a page as texts, and how many additions it has."""

    parts: dict[str, Counter[str]]
    added: Counter[str]


def read(html: str) -> Page:
    """Return what a page consists of.

    Args:
        html: a page, of the site or of Zensical's.
    """
    article = BeautifulSoup(html, "html.parser").article
    added = Counter({name: len(article.select(css)) for name, css in ADDED.items()})
    found = {name: article.select(css) for name, css in PARTS.items()}
    return Page({name: Counter(map(text, tags)) for name, tags in found.items()}, added)


def text(part: Tag) -> str:
    """Return the words of a part, whatever links and white space are between them."""
    if part.name == "svg":
        return part.get("aria-label", "")
    return "".join("".join(part.stripped_strings).split()).removesuffix("#")


def lacking(ours: Page, theirs: Page) -> dict[str, tuple[int, int]]:
    """Return for each part how many the site has and how many of them Zensical lacks.

    Only the site's hooks tell an output from other code, so each is looked for in both.
    """
    code = theirs.parts["code"] + theirs.parts["outputs"]
    there = theirs.parts | {"code": code, "outputs": code}
    return {
        name: (sum(parts.values()), sum((parts - there[name]).values()))
        for name, parts in ours.parts.items()
    }


def chapters(docs: Path) -> Iterator[str]:
    """Yield where each chapter lies in a built site; labs are not among them."""
    for file in sorted(docs.rglob("*.md")):
        folder = file.relative_to(docs).with_suffix("")
        folder = folder.parent if folder.name == "index" else folder
        yield (folder / "index.html").as_posix()


def report(docs: Path, site: Path, built: Path) -> tuple[list[str], int]:
    """Return the lines that say what differs, and how much is lacking.

    Args:
        docs: the chapters' sources.
        site: the site as MkDocs built it.
        built: the same, as Zensical built it.
    """
    lines = [f"{'chapter':34}" + "".join(f"{name:>12}" for name in PARTS)]
    ours_added, theirs_added = Counter(), Counter()
    lost = 0
    for chapter in chapters(docs):
        if not (built / chapter).is_file():
            lines.append(
                f"{chapter.removesuffix('/index.html'):34}  the page is missing"
            )
            lost += 1
            continue
        ours, theirs = (read((it / chapter).read_text("utf-8")) for it in (site, built))
        counts = lacking(ours, theirs)
        lost += sum(lack for _, lack in counts.values())
        cells = (
            f"{n - lack} of {n}" if lack else f"{n}" for n, lack in counts.values()
        )
        name = chapter.removesuffix("/index.html")
        lines.append(f"{name:34}" + "".join(f"{cell:>12}" for cell in cells))
        ours_added += ours.added
        theirs_added += theirs.added
    lines += ["", "Added by the site's hooks, and so not there with Zensical:"]
    for name, count in ours_added.items():
        if theirs_added[name] < count:
            lines.append(f"  {theirs_added[name]} of {count:5}  {name}")
    return lines, lost


def main() -> int:
    """Build, compare, and fail when a part of a chapter is lacking."""
    shutil.rmtree(BUILT, ignore_errors=True)
    command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", CONFIG]
    if subprocess.run(command, cwd=ROOT).returncode:
        print("Zensical could not build the chapters: see above", file=sys.stderr)
        return 1
    lines, lost = report(ROOT / "docs", ROOT / "site", BUILT)
    print("\n".join(lines))
    if lost:
        print(f"\n{lost} parts of the chapters are lacking", file=sys.stderr)
    return bool(lost)


if __name__ == "__main__":
    sys.exit(main())
