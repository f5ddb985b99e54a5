"""Whatever a reader copies runs, and does what the page says."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.built import ROOT, Open
from tools.compare import snippet
from tools.page.exercise import PASSED
from tools.run.runner import Run, Runner

BLOCKS = ".highlight.language-python"
BUTTON = "button.copy"
CLIPBOARD = "navigator.clipboard.readText()"
NOTHING = "nothing copied"


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """Start the runner that also verifies the snippets."""
    with Runner() as started:
        yield started


@dataclass(frozen=True)
class Copied:
    """What one block's button put on the clipboard."""

    file: str
    kinds: set[str]
    text: str

    @property
    def name(self) -> str:
        """The file name under which it runs."""
        return Path(self.file).name.replace(".answer.py", ".py") or "block.py"

    def __str__(self) -> str:
        return self.file or f"the block that begins {self.text.partition(chr(10))[0]!r}"


def test_every_copy_runs(open_page: Open, runner: Runner, address: str) -> None:
    """Each block's copy button gives a program that runs in an empty folder."""
    page = open_page(address)
    blocks = page.locator(BLOCKS)
    if not blocks.count():
        return
    blocks.first.locator(BUTTON).first.wait_for(state="attached")
    copies = [copy(page, block) for block in blocks.all()]
    if (ROOT / "docs" / f"{address.strip('/')}.py").is_file():
        copies = joined(copies)
    wrong = [told for it in copies for told in judge(it, runner.run(it.text, it.name))]
    assert not wrong, "\n".join(wrong)


def joined(cells: list[Copied]) -> list[Copied]:
    """Return a lab's cells as the one program that they are for its reader."""
    return [Copied("", set(), "\n".join(cell.text for cell in cells))]


def copy(page: Page, block: Locator) -> Copied:
    """Press a block's copy button and return what the clipboard holds then."""
    buttons = block.locator(BUTTON).count()
    assert buttons == 1, f"{block.inner_text()[:80]!r} has {buttons} copy buttons"
    page.evaluate("text => navigator.clipboard.writeText(text)", NOTHING)
    block.locator(BUTTON).click()
    page.wait_for_function(f"async () => await {CLIPBOARD} != {NOTHING!r}")
    kinds = set((block.get_attribute("class") or "").split())
    return Copied(block.get_attribute("data-file") or "", kinds, page.evaluate(CLIPBOARD))


def judge(it: Copied, run: Run) -> list[str]:
    """Say what a copied program did that the page does not promise."""
    if "exercise" in it.kinds:
        hinted = run.error and "..." in run.error.message
        return [] if hinted else [f"{it}: the starter gives no hint, it {run.ending}"]
    if "answer" in it.kinds:
        said = run.stdout.strip().splitlines()
        right = run.ending == "ok" and said[-1:] == [PASSED]
        return [] if right else [f"{it}: the answer is not correct, it {run.ending}"]
    if "snippet" in it.kinds:
        return snippet.problems(ROOT / it.file, run, ROOT)
    return [] if run.ending == "ok" else [f"{it}: it {run.ending}\n{run.stderr}"]
