"""List what changed since a commit, as Markdown: `python -m tools.release.changes BASE`.

Outputs, figures, charts and packages count, and the snippets that failed in the last runs.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from tools.proof import record
from tools.release.git_tree import Tree

OWNED = re.compile(r"(?P<snippet>.+?)(?:(?:-\d+)?\.(?:svg|vl\.json)|(?:\.\w+)?\.out)")
PACKAGE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)", re.MULTILINE)
LONGEST_DIFF, WIDEST = 60, 160
MOST = 60_000  # characters; an issue on GitHub holds 65,536
NOTHING = "No output, figure or package changed, and no snippet failed.\n"


def report(tree: Tree, records: list[dict]) -> str:
    """Return the whole report, failed records first, or that nothing changed."""
    pinned = tree.sides("requirements.txt")
    parts = [*failures(records), *packages(*pinned), *snippets(tree)]
    text, left = f"Compared with `{tree.commits[0][:12]}`.\n", 0
    for part in parts:
        left += len(text) + len(part) > MOST
        text += "" if left else f"\n{part}\n"
    more = f"\n{left} more did not fit: make changes BASE={tree.base}\n" if left else ""
    return text + more if parts else NOTHING


def table(head: list[str], *rows: list[str]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def failures(records: list[dict]) -> Iterator[str]:
    """Yield a list of the snippets that failed in the last runs."""
    for known in records:
        results = known["results"].items()
        if failed := [f"- `{name}`" for name, r in results if r["result"] == "failed"]:
            yield "\n".join([f"### Failed on {known['device']}", "", *failed])


def packages(*sides: str | None) -> Iterator[str]:
    """Yield a table of the packages whose pinned versions changed."""
    old, new = (versions(side or "") for side in sides)
    names = sorted(n for n in old.keys() | new.keys() if old.get(n) != new.get(n))
    if names:
        rows = ([f"`{n}`", old.get(n, ""), new.get(n, "")] for n in names)
        yield "### Packages\n\n" + table(["package", "before", "after"], *rows)


def versions(requirements: str) -> dict[str, str]:
    """Return each package with its version; some have two, for two versions of Python."""
    found: dict[str, set[str]] = {}
    for package in PACKAGE.finditer(requirements):
        found.setdefault(package["name"], set()).add(package["version"])
    return {name: ", ".join(sorted(pinned)) for name, pinned in found.items()}


def snippets(tree: Tree) -> Iterator[str]:
    """Yield a section for each snippet of which something changed."""
    owned: dict[str, list[str]] = {}
    for name in tree.changed():
        found = OWNED.fullmatch(name)  # a transcript is its own
        owned.setdefault(f"{found['snippet']}.py" if found else name, []).append(name)
    for snippet, names in sorted(owned.items()):
        yield "\n\n".join([f"### `{snippet}`", *(difference(tree, n) for n in names)])


def difference(tree: Tree, name: str) -> str:
    """Return two figures side by side, or what differs between two texts."""
    sides = tree.sides(name)
    if not name.endswith(".svg"):
        return diff(name, *(side or "" for side in sides))
    cells = [tree.picture(name, *side) for side in zip(sides, tree.commits)]
    return table(["before", "after"], cells)


def diff(name: str, *sides: str) -> str:
    """Return a fenced block with what differs; nothing in it can end the fence."""
    texts = (side.splitlines() for side in sides)
    lines = [*unified_diff(*texts, f"a/{name}", f"b/{name}", lineterm="", n=2)]
    hidden = [f"… and {len(lines) - LONGEST_DIFF} more lines"]
    shown = lines if len(lines) <= LONGEST_DIFF else lines[:LONGEST_DIFF] + hidden
    text = "\n".join(line[:WIDEST] for line in shown)
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{fence}diff\n{text}\n{fence}"


def main(arguments: list[str]) -> int:
    """Print the report."""
    try:
        [base] = arguments
        tree = Tree(Path.cwd(), base, os.environ.get("REPOSITORY_URL", ""))
    except (ValueError, subprocess.CalledProcessError):
        told = f"git knows no such commit: {' '.join(arguments) or '(none given)'}"
        remedy = "Say what to compare with: make changes BASE=main"
        print(f"{told}. {remedy}", file=sys.stderr)
        return 2
    print(report(tree, record.load(tree.root)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
