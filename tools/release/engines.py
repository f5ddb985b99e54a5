"""Say what other engines make of the book, as Markdown: `python -m tools.release.engines`.

Zensical succeeds the theme and ProperDocs is a fork of MkDocs; the newest of both are tried.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from tools import ROOT
from tools.release.folder_zip import LEFT_OUT

PLACE = ROOT / ".cache" / "engines"
ZENSICAL = ("zensical", "build", "-f", "zensical.yml")
PROPERDOCS = ("properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d")
# What Zensical has to show of a chapter; what hooks add is for the site alone.
PARTS = {
    "headings": "h1, h2, h3, h4",
    "blocks of code": ".highlight > pre",
    "figures": "figure.drawn > svg",
    "formulas": "math",
    "tables": "table:not(.verified)",
}
GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')
LAST_LINES = 15


def install() -> None:
    """Put the newest engines, and what they need, in front of the pinned packages."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--upgrade"]
    subprocess.run([*pip, "--target", PLACE, "zensical", "properdocs"], check=True)


def failure(*command: str) -> str:
    """Build the book with an engine; return the end of what it said if it could not."""
    env = os.environ | {"PYTHONPATH": str(PLACE), "NO_MKDOCS_2_WARNING": "1"}
    told = subprocess.PIPE
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env=env,
        stdout=told,
        stderr=subprocess.STDOUT,
        text=True,
    )
    last = "\n".join(done.stdout.splitlines()[-LAST_LINES:])
    return (
        f"It cannot build the book:\n\n~~~~text\n{last}\n~~~~"
        if done.returncode
        else ""
    )


def parts(page: Path) -> Counter[tuple[str, str]]:
    """Count the parts of a built page, each by its kind and its words."""
    article = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").article
    found = {kind: article.select(css) for kind, css in PARTS.items()}
    return Counter((kind, words(tag)) for kind, tags in found.items() for tag in tags)


def words(part: Tag) -> str:
    """Return the words of a part, whatever links and white space are between them."""
    if part.name == "svg":
        return part.get("aria-label", "")
    return "".join("".join(part.stripped_strings).split()).removesuffix("#")


def lacking(docs: Path, site: Path, built: Path) -> Iterator[str]:
    """Say which parts of the chapters an engine's pages lack; labs are for the site alone.

    Args:
        docs: the chapters' sources.
        site: the site as MkDocs built it.
        built: the same, as the engine built it.
    """
    for page in sorted(site.rglob("index.html")):
        name = page.relative_to(site)
        if (docs / name.parent).with_suffix(".py").is_file():
            continue
        if not (built / name).is_file():
            yield f"- `{name.as_posix()}` is missing"
        elif lost := parts(page) - parts(built / name):
            kinds = Counter(kind for kind, _ in lost.elements())
            told = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
            yield f"- `{name.as_posix()}` lacks {told}"


def differing(site: Path, built: Path) -> Iterator[str]:
    """Name the files that differ in more than the tag that names the engine."""
    files = {
        f.relative_to(d) for d in (site, built) for f in d.rglob("*") if f.is_file()
    }
    for name in sorted(files):
        one, two = content(site / name), content(built / name)
        if name.name not in LEFT_OUT and one != two:
            yield f"- `{name.as_posix()}` differs"


def content(file: Path) -> bytes | None:
    """Return a file without the tag that names the engine; None if there is none."""
    return GENERATOR.sub(b"", file.read_bytes()) if file.is_file() else None


def section(engine: str, found: list[str], good: str) -> str:
    """Return what an engine's build showed: a section, or one sentence if it is good."""
    [version] = [d.version for d in distributions(name=engine, path=[str(PLACE)])]
    title = f"{engine} {version}"
    told = "\n".join(found)
    return f"### {title}\n\n{told}\n" if found else f"{title}: {good}\n"


def main() -> int:
    """Build with each engine and print what it makes of the book."""
    docs, site, build = ROOT / "docs", ROOT / "site", ROOT / "build"
    install()
    failed = failure(*ZENSICAL)
    found = [failed] if failed else [*lacking(docs, site, build / "zensical")]
    print(section("zensical", found, f"no chapter lacks any {', '.join(PARTS)}."))
    failed = failure(*PROPERDOCS, str(build / "properdocs"))
    found = [failed] if failed else [*differing(site, build / "properdocs")]
    print(section("properdocs", found, "the same site, apart from the engine's name."))
    return 0


if __name__ == "__main__":
    sys.exit(main())
