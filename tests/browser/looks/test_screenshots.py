"""Typical pages look as in the pictures that are kept; `make screenshots` renews those."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page

from tests.browser.built import to_scheme
from tests.browser.looks import look
from tests.browser.looks.pixels import Difference, small
from tools import ROOT

KEPT = Path(__file__).parent / "screenshots"
NEW = ROOT / "build" / "screenshots"
SAY = "Look at {0}.png and {0}-difference.png; if it shall look so, run: make screenshots"
MOST_BYTES = 1_500_000
Renew = Callable[[str, str], None]
NAMES = {f"{p}-{w}-{s}.png" for p in look.PAGES for w in look.HEIGHTS for s in look.SCHEMES}


@pytest.fixture
def renew(pytestconfig: pytest.Config, capsys: pytest.CaptureFixture) -> Renew | None:
    """Return a function that says what is renewed; None where nothing is to be."""

    def say(what: str, file: str) -> None:
        with capsys.disabled():
            print(f"\n{what.format((KEPT / file).relative_to(ROOT))}", end="")

    return say if pytestconfig.getoption("update_screenshots") else None


@pytest.mark.parametrize("name", look.PAGES)
def test_a_page_looks_as_it_did(window: Page, name: str, renew: Renew | None) -> None:
    """At the width of a phone, a tablet and a desktop; or its picture is renewed."""
    look.prepare(window, name)
    changed = []
    for file, now, differs in compared(window, name):
        if renew:
            KEPT.mkdir(exist_ok=True)
            small(now).save(KEPT / file, optimize=True)
            renew(f"wrote {{}}: {differs.words}", file)
        else:
            changed.append(told(NEW, file, now, differs))
    if changed:
        pytest.fail("\n".join(changed), pytrace=False)


def compared(page: Page, name: str) -> Iterator[tuple[str, Image.Image, Difference]]:
    """Yield file, picture and difference wherever a page looks different."""
    for scheme in look.SCHEMES:
        to_scheme(page, scheme)
        for width in look.HEIGHTS:
            file = f"{name}-{width}-{scheme}.png"
            old = Image.open(KEPT / file) if (KEPT / file).is_file() else None
            now, differs = look.seen(page, name, width, old)
            if differs:
                yield file, now, differs


def told(folder: Path, file: str, now: Image.Image, differs: Difference) -> str:
    """Save a picture and where it differs, and say so."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / Path(file).stem
    now.save(f"{place}.png")
    differs.picture.save(f"{place}-difference.png")
    where = place.relative_to(ROOT) if place.is_relative_to(ROOT) else place
    return f"{file}: {differs.words}.\n    {SAY.format(where)}"


def test_no_picture_is_kept_in_vain(renew: Renew | None) -> None:
    """Each belongs to a page, and all together are small."""
    for file in KEPT.glob("*"):
        if renew and file.name not in NAMES:
            file.unlink()
            renew("removed {}", file.name)
    assert {file.name for file in KEPT.glob("*")} == NAMES, "run: make screenshots"
    assert sum(file.stat().st_size for file in KEPT.glob("*")) <= MOST_BYTES
