"""Typical pages look as in the pictures that are kept; `make screenshots` renews those."""

import pytest
from PIL import Image
from playwright.sync_api import Browser

from tests.browser import look
from tests.browser.built import ROOT
from tests.browser.pixels import difference, small

KEPT = ROOT / "tests" / "site" / "screenshots"
NEW = ROOT / "build" / "screenshots"
SAY = (
    "Look at {0}.png and {0}-difference.png; if it shall look so, run: make screenshots"
)
MOST_BYTES = 1_500_000
NAMES = {
    f"{p}-{w}-{s}.png" for p in look.PAGES for w in look.HEIGHTS for s in look.SCHEMES
}


@pytest.mark.parametrize("scheme", look.SCHEMES)
@pytest.mark.parametrize("page", look.PAGES)
def test_a_page_looks_as_it_did(
    steady: Browser, origin: str, page: str, scheme: str, renew: bool, say: list[str]
) -> None:
    """At the width of a phone, a tablet and a desktop; or its picture is renewed."""
    changed = []
    for width, picture in look.pictures(steady, origin, page, scheme):
        name = f"{page}-{width}-{scheme}"
        if (words := compared(name, picture)) is None:
            continue
        if renew:
            KEPT.mkdir(exist_ok=True)
            small(picture).save(KEPT / f"{name}.png", optimize=True)
            say.append(f"wrote {(KEPT / name).relative_to(ROOT)}.png: {words}")
        else:
            where = (NEW / name).relative_to(ROOT)
            title = f"{page} ({look.PAGES[page][0]}) at {width} px, {scheme}"
            changed.append(f"{title}: {words}.\n    {SAY.format(where)}")
    if changed:
        pytest.fail("\n".join(changed), pytrace=False)


def compared(name: str, picture: Image.Image) -> str | None:
    """Return how a picture differs from the kept one; it and the difference are saved."""
    for old in NEW.glob(f"{name}*.png"):
        old.unlink()
    if not (KEPT / f"{name}.png").is_file():
        differs = "no picture is kept yet", picture
    elif (differs := difference(Image.open(KEPT / f"{name}.png"), picture)) is None:
        return None
    NEW.mkdir(parents=True, exist_ok=True)
    picture.save(NEW / f"{name}.png")
    differs[1].save(NEW / f"{name}-difference.png")
    return differs[0]


def test_no_picture_is_kept_in_vain(renew: bool, say: list[str]) -> None:
    """Each belongs to a page, and all together are small."""
    for file in KEPT.glob("*"):
        if renew and file.name not in NAMES:
            file.unlink()
            say.append(f"removed {file.relative_to(ROOT)}")
    assert {file.name for file in KEPT.glob("*")} == NAMES, "run: make screenshots"
    assert sum(file.stat().st_size for file in KEPT.glob("*")) <= MOST_BYTES
