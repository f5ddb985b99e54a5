"""A checkout beside one of its commits, as git sees them."""

import contextlib
import subprocess
from pathlib import Path
from urllib.parse import quote

from tools.page.project import TRANSCRIPT

SHOWN = (".out", ".svg", ".vl.json", TRANSCRIPT)


class Tree:
    """A checkout beside one of its commits; the address is where it is on the web."""

    def __init__(self, root: Path, base: str, address: str = "") -> None:
        self.root, self.base, self.address = root, base, address.rstrip("/")
        names = (f"{name}^{{commit}}" for name in (base, "HEAD"))
        self.commits = [self.git("rev-parse", "--verify", n).strip() for n in names]

    def git(self, *arguments: str) -> str:
        """Return what git says."""
        command = ["git", "-C", str(self.root), *arguments]
        done = subprocess.run(command, capture_output=True, check=True)
        return done.stdout.decode("utf-8", errors="replace")

    def changed(self) -> list[str]:
        """List the outputs, figures, charts and transcripts that differ, new ones included."""
        compared = ("diff", "--name-only", "--no-renames", "-z", self.base)
        new = ("ls-files", "--others", "--exclude-standard", "-z")
        told = "".join(self.git(*how, "--", "snippets") for how in (compared, new))
        return sorted({name for name in told.split("\0") if name.endswith(SHOWN)})

    def at(self, commit: str, name: str) -> str | None:
        """Return a file's text at a commit; None where it was not there."""
        with contextlib.suppress(subprocess.CalledProcessError):
            return self.git("show", f"{commit}:{name}")

    def sides(self, name: str) -> tuple[str | None, str | None]:
        """Return a file's text at the base and in the checkout; None where it is not."""
        file = self.root / name
        now = file.read_text("utf-8", errors="replace") if file.is_file() else None
        return self.at(self.commits[0], name), now

    def picture(self, name: str, text: str | None, commit: str) -> str:
        """Return a cell that shows a figure, or names what the web does not have."""
        if text is None:
            return "(none)"
        if not self.address:
            return f"`{name}`"
        if self.at(commit, name) != text:
            return f"`{name}`, not committed"
        url = f"{self.address}/blob/{commit}/{quote(name)}"
        return f'<a href="{url}"><img alt="{quote(name)}" src="{url}?raw=true"></a>'
