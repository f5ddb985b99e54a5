"""List what changed in outputs, figures and packages as Markdown: `python -m tools.release.changes BASE`."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from tools.proof import record
from tools.release.git_tree import Tree

OWNED = re.compile(
    r"(?P<snippet>.+?)(?:-\d+\.(?:svg|vl\.json)|\.svg|\.vl\.json|(?:\.\w+)?\.out)"
)
PACKAGE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)", re.MULTILINE)
REQUIREMENTS = "requirements.txt"
LONGEST_DIFF, WIDEST = 60, 160
MOST = 60_000  # characters; an issue on GitHub holds 65,536
NOTHING = "No output, figure or package changed, and no snippet failed."


def report(tree: Tree, records: list[dict]) -> str:
    """Return the whole report; one sentence when nothing changed.

    Args:
        tree: the checkout and what it is compared with.
        records: of the last runs, as `tools.proof.record.load` returns them.
    """
    parts = [*failures(records), *packages(tree), *snippets(tree)]
    if not parts:
        return f"{NOTHING}\n"
    text, left = f"Compared with `{tree.base_commit[:12]}`.\n", 0
    for part in parts:
        left += len(text) + len(part) > MOST
        text += "" if left else f"\n{part}\n"
    return text + (
        f"\n{left} more did not fit: make changes BASE={tree.base}\n" if left else ""
    )


def failures(records: list[dict]) -> Iterator[str]:
    """Yield a list of the snippets that failed in the last runs."""
    for known in records:
        results = known["results"].items()
        if failed := [name for name, result in results if result["result"] == "failed"]:
            names = "\n".join(f"- `{name}`" for name in failed)
            yield f"### Failed on {known['device']}\n\n{names}"


def packages(tree: Tree) -> Iterator[str]:
    """Yield a table of the packages whose pinned versions changed."""
    old, new = (
        versions(side(REQUIREMENTS) or "") for side in (tree.before, tree.after)
    )
    names = sorted(n for n in old.keys() | new.keys() if old.get(n) != new.get(n))
    if names:
        rows = [f"| `{n}` | {old.get(n, '')} | {new.get(n, '')} |" for n in names]
        head = [
            "### Packages",
            "",
            "| package | before | after |",
            "| --- | --- | --- |",
        ]
        yield "\n".join([*head, *rows])


def versions(requirements: str) -> dict[str, str]:
    """Return each package with its version; some have two, for two versions of Python."""
    found: dict[str, list[str]] = {}
    for package in PACKAGE.finditer(requirements):
        found.setdefault(package["name"], []).append(package["version"])
    return {name: ", ".join(sorted(set(pinned))) for name, pinned in found.items()}


def snippets(tree: Tree) -> Iterator[str]:
    """Yield a section for each snippet of which something changed."""
    owned: dict[str, list[str]] = {}
    for name in tree.changed():
        owned.setdefault(f"{OWNED.fullmatch(name)['snippet']}.py", []).append(name)
    head = tree.git("rev-parse", "HEAD").strip()
    for snippet, names in sorted(owned.items()):
        parts = [f"### `{snippet}`"]
        for name in names:
            old, new = tree.before(name), tree.after(name)
            if name.endswith(".svg"):
                cells = (
                    tree.picture(name, old, tree.base_commit),
                    tree.picture(name, new, head),
                )
                parts.append(
                    "| before | after |\n| --- | --- |\n| {} | {} |".format(*cells)
                )
            else:
                parts.append(diff(name, old or "", new or ""))
        yield "\n\n".join(parts)


def diff(name: str, old: str, new: str) -> str:
    """Return a fenced block with what differs; nothing in it can end the fence."""
    sides = (text.splitlines() for text in (old, new))
    lines = [*unified_diff(*sides, f"a/{name}", f"b/{name}", lineterm="", n=2)]
    hidden = [f"… and {len(lines) - LONGEST_DIFF} more lines"]
    shown = lines if len(lines) <= LONGEST_DIFF else lines[:LONGEST_DIFF] + hidden
    text = "\n".join(line[:WIDEST] for line in shown)
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{fence}diff\n{text}\n{fence}"


def main(arguments: list[str]) -> int:
    """Print the report."""
    if len(arguments) != 1:
        print("Say what to compare with: make changes BASE=main", file=sys.stderr)
        return 2
    try:
        tree = Tree(Path.cwd(), arguments[0], os.environ.get("REPOSITORY_URL", ""))
    except subprocess.CalledProcessError:
        print(
            f"git knows no commit {arguments[0]!r}: make changes BASE=main",
            file=sys.stderr,
        )
        return 2
    print(report(tree, record.load(tree.root)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
