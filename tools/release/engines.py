"""What the newest Zensical and ProperDocs make of the book: `python -m tools.release.engines`."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

from bs4 import BeautifulSoup

from tools import ROOT
from tools.release.folder_zip import contents

PLACE = ROOT / ".cache" / "engines"
ZENSICAL = ("zensical", "build", "-f", "zensical.yml")
PROPERDOCS = ("properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d")
# What Zensical has to show of a chapter; what hooks add is for the site alone.
PARTS = {"headings": "h1, h2, h3, h4", "blocks of code": ".highlight > pre"}
PARTS |= {"figures": "figure.drawn > svg", "formulas": "math"}
PARTS |= {"tables": "table:not(.verified)"}
GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')


def failure(*command: str) -> str:
    """Build the book with an engine; return the end of what it said if it could not."""
    env = os.environ | {"PYTHONPATH": str(PLACE), "NO_MKDOCS_2_WARNING": "1"}
    told = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=env, **told)
    last = "\n".join(done.stdout.splitlines()[-15:])
    why = f"It cannot build the book:\n\n~~~~text\n{last}\n~~~~"
    return why if done.returncode else ""


def parts(page: Path) -> Counter[tuple[str, str]]:
    """Count the parts of a built page, each by its kind and its words."""
    article = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").article
    found: Counter[tuple[str, str]] = Counter()
    for kind, css in PARTS.items():
        for part in article.select(css):
            # Links and white space between the words do not count.
            said = part.get("aria-label", "") if part.name == "svg" else part.get_text()
            found[kind, "".join(said.split()).removesuffix("#")] += 1
    return found


def lacking(docs: Path, site: Path, built: Path) -> Iterator[str]:
    """Say what an engine's build lacks of the site; labs are for the site alone."""
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
    sides = contents(site), contents(built)
    for name in sorted(sides[0].keys() | sides[1].keys()):
        one, two = (name in side and GENERATOR.sub(b"", side[name]) for side in sides)
        if one != two:
            yield f"- `{name.removeprefix('book/')}` differs"


def section(engine: str, found: list[str], good: str) -> str:
    """Return what an engine's build showed: a section, or one sentence if it is good."""
    [version] = [d.version for d in distributions(name=engine, path=[str(PLACE)])]
    told = "\n".join(["", "", *found]) if found else f": {good}"
    return f"{'### ' if found else ''}{engine} {version}{told}\n"


def main() -> None:
    """Install the newest engines beside the pinned packages; print what each makes."""
    docs, site, build = ROOT / "docs", ROOT / "site", ROOT / "build"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--upgrade"]
    subprocess.run([*pip, "--target", PLACE, "zensical", "properdocs"], check=True)
    failed = failure(*ZENSICAL)
    found = [failed] if failed else [*lacking(docs, site, build / "zensical")]
    print(section("zensical", found, f"no chapter lacks any {', '.join(PARTS)}."))
    failed = failure(*PROPERDOCS, str(build / "properdocs"))
    found = [failed] if failed else [*differing(site, build / "properdocs")]
    print(section("properdocs", found, "the same site, apart from the engine's name."))


if __name__ == "__main__":
    main()
