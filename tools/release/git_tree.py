"""A checkout beside one of its commits, as git sees them."""

import subprocess
from pathlib import Path
from urllib.parse import quote

SHOWN = (".out", ".svg", ".vl.json")


class Tree:
    """A checkout beside one of its commits.

    Args:
        root: the checkout.
        base: the commit, as git names it.
        address: where the repository is on the web, if anywhere.
    """

    def __init__(self, root: Path, base: str, address: str = "") -> None:
        self.root, self.base, self.address = root, base, address.rstrip("/")
        self.base_commit = self.git(
            "rev-parse", "--verify", f"{base}^{{commit}}"
        ).strip()

    def git(self, *arguments: str) -> str:
        """Return what git says."""
        command = ["git", "-C", str(self.root), *arguments]
        done = subprocess.run(command, capture_output=True, check=True)
        return done.stdout.decode("utf-8", errors="replace")

    def changed(self) -> list[str]:
        """List the outputs, figures and charts that differ, new ones included."""
        names = self.git(
            "diff", "--name-only", "--no-renames", "-z", self.base, "--", "snippets"
        )
        names += self.git(
            "ls-files", "--others", "--exclude-standard", "-z", "--", "snippets"
        )
        return sorted(name for name in set(names.split("\0")) if name.endswith(SHOWN))

    def at(self, commit: str, name: str) -> str | None:
        """Return a file's text at a commit; None where it was not there."""
        try:
            return self.git("show", f"{commit}:{name}")
        except subprocess.CalledProcessError:
            return None

    def before(self, name: str) -> str | None:
        """Return a file's text at the base; None where it was not there."""
        return self.at(self.base_commit, name)

    def after(self, name: str) -> str | None:
        """Return a file's text in the checkout; None where it is gone."""
        file = self.root / name
        return file.read_text("utf-8", errors="replace") if file.is_file() else None

    def picture(self, name: str, text: str | None, commit: str) -> str:
        """Return a cell that shows a figure, or names it where the web does not have it.

        Args:
            name: the figure's file.
            text: what it holds; None where it is not there.
            commit: where that text may be committed.
        """
        if text is None:
            return "(none)"
        if not self.address:
            return f"`{name}`"
        if self.at(commit, name) != text:
            return f"`{name}`, not committed"
        url = f"{self.address}/blob/{commit}/{quote(name)}"
        return f'<a href="{url}"><img alt="{quote(name)}" src="{url}?raw=true"></a>'
