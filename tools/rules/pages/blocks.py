"""Every Python block that a page shows is run; every file that it includes is there."""

from collections.abc import Iterator
from pathlib import Path

from tools.page.block import is_code
from tools.page.book import Page
from tools.page.includes import IncludeError, expand
from tools.page.plan import plan

SHELLS = ("bash", "sh", "shell", "zsh", "powershell", "cmd", "bat")
SKIPS = ("pytest-codeblocks:skip", "pytest.mark.skip", "pytest.mark.xfail")


def problems(page: Page, root: Path) -> Iterator[str]:
    """Say what is wrong with the fenced blocks of a page.

    Args:
        page: the page to read.
        root: the folder that its path starts from.
    """
    yield from (block.problem for block in plan(root / page.path, root) if block.problem)
    for fence in page.fences:
        at = f"{page.path}:{fence.line}"
        if not is_code(fence):
            try:
                expand(fence.code.rstrip("\n"), root, page.path, fence.line + 1)
            except IncludeError as error:
                yield str(error)
        if fence.lang.lower() in SHELLS:
            yield (
                f"{at}: a block `{fence.lang}` would be run as a script. "
                "Write ```console and put $ before each command."
            )
        if any(comment.startswith(SKIPS) for comment in fence.comments):
            yield (
                f"{at}: this block is not run. Remove the comment above it; "
                "code that must fail says so with `# raises SomeError`."
            )
