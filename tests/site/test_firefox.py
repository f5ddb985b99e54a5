"""The site in Firefox: pages render, math and figures are legible, what moves moves."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site import in_firefox as see
from tests.site.built import OPEN_EVERYTHING, addresses, source

CHAPTER = "/workflow/straight-line/"
LIVE = "/fundamentals/training/"
QUERY = "[data-md-component=search-query]"
SCHEMES = ("default", "slate")


@pytest.fixture(scope="module")
def phone(firefox: Browser, origin: str) -> Iterator[Page]:
    """Return a narrow window in which one page is opened after the other."""
    context = firefox.new_context(
        base_url=origin, viewport={"width": 390, "height": 900}
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(firefox: Browser, origin: str) -> Iterator[Page]:
    """Return a wide window of its own, without ticks."""
    context = firefox.new_context(
        base_url=origin, viewport={"width": 1280, "height": 900}
    )
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


def test_every_page_renders(phone: Page, origin: str, address: str) -> None:
    """Nothing fails, nothing is asked of others, nothing is too wide, math is laid out."""
    seen: list[str] = []
    phone.on("request", lambda request: seen.append(request.url))
    phone.on("console", lambda said: seen.append(f"{said.type}: {said.text}"))
    phone.on("pageerror", lambda error: seen.append(f"error: {error}"))
    phone.goto(address, wait_until="load")
    phone.evaluate(OPEN_EVERYTHING)
    expect(phone.locator("h1")).to_have_count(1)
    own = (origin, "data:", "blob:")
    assert [it for it in seen if not it.startswith(own)] == []
    assert phone.evaluate(see.TOO_WIDE) == []
    assert phone.evaluate(see.FLAT_MATH) == []
    assert phone.evaluate(see.FLAT_FIGURES) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_figures_and_formulas_have_ink(desk: Page, scheme: str) -> None:
    """What is drawn stands out from the paper in both schemes."""
    desk.goto(CHAPTER)
    desk.evaluate(OPEN_EVERYTHING)
    desk.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
    drawn = desk.locator("figure.drawn > svg, .formula").all()
    assert len(drawn) > 4
    for it in drawn:
        levels = see.levels(it.screenshot())
        paper = np.median(levels)
        dark = paper < 128
        assert dark == (scheme == "slate")
        ink = levels.max() - paper if dark else paper - levels.min()
        assert ink > see.STANDS_OUT, it.get_attribute("aria-label")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_scrollbars_keep_to_the_scheme(phone: Page, scheme: str) -> None:
    """Below wide code stands no white bar on dark paper, and no black one on white."""
    phone.goto(CHAPTER)
    phone.evaluate(OPEN_EVERYTHING)
    phone.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
    wide = phone.locator(".highlight > pre[tabindex]:visible").first
    shown = see.levels(wide.screenshot())
    bar = shown[-see.BAR :]
    assert abs(np.median(bar) - np.median(shown)) < see.STANDS_OUT


def test_chapters_are_linked_and_found(desk: Page, origin: str) -> None:
    """The navigation leads on, and the search finds a page by the keyboard alone."""
    desk.goto("/")
    desk.locator(f".md-nav--primary a[href*='{CHAPTER.strip('/')}']").first.click()
    desk.wait_for_url(f"{origin}{CHAPTER}")
    expect(desk.locator("h1")).to_contain_text("A straight line")
    desk.locator(QUERY).focus()
    desk.keyboard.type("requires_grad")
    hit = desk.locator("[data-md-component=search-result] a[href*='autograd']").first
    expect(hit).to_be_visible()
    hit.click()
    desk.wait_for_url(re.compile("/autograd/"))


def test_the_scheme_is_switched(desk: Page) -> None:
    """The button changes the paper, and the choice outlives a reload."""
    desk.goto("/")
    body, papers = desk.locator("body"), set()
    for scheme in SCHEMES:
        while body.get_attribute("data-md-color-media") == "(prefers-color-scheme)" or (
            body.get_attribute("data-md-color-scheme") != scheme
        ):
            desk.locator("[data-md-component=palette] label:visible").click()
        papers.add(desk.evaluate("getComputedStyle(document.body).backgroundColor"))
    desk.reload()
    expect(body).to_have_attribute("data-md-color-scheme", SCHEMES[-1])
    assert len(papers) == len(SCHEMES)


def test_code_is_copied(desk: Page) -> None:
    """What the button takes can be pasted, and a screen reader hears that it did."""
    desk.goto("/")
    button = desk.locator(".language-python button.copy").first
    text = button.locator("xpath=..").locator("pre code").inner_text()
    button.click()
    expect(desk.locator(".said")).to_have_text("Copied")
    desk.locator(QUERY).focus()
    desk.keyboard.press("ControlOrMeta+v")
    pasted = desk.locator(QUERY).input_value()
    assert pasted.split() == text.split() and len(pasted) > 100


def test_folds_and_tabs_open_by_keyboard(desk: Page) -> None:
    """Enter opens a fold, an arrow key the next tab."""
    desk.goto(CHAPTER)
    fold = desk.locator("article details:visible").first
    assert not fold.evaluate("it => it.open")
    fold.locator("summary").first.focus()
    desk.keyboard.press("Enter")
    desk.wait_for_function("it => it.open", arg=fold.element_handle())
    desk.goto(next(it for it in addresses() if 'class="tabbed-set' in source(it)))
    tabs = desk.locator(".tabbed-set").first
    tabs.locator("input").first.focus()
    desk.keyboard.press("ArrowRight")
    expect(tabs.locator(".tabbed-block").nth(1)).to_be_visible()
    expect(tabs.locator(".tabbed-block").nth(0)).to_be_hidden()


def test_a_figure_moves(desk: Page) -> None:
    """A press of its button loads it, and an arrow key redraws it."""
    desk.goto(LIVE)
    figure = desk.locator("[data-live]").first
    figure.get_by_role("button", name="Move it").press("Enter")
    slider = figure.locator(".live-controls [type=range]").first
    before = figure.evaluate(see.DRAWING)
    slider.press(
        "ArrowLeft" if slider.evaluate("it => it.value === it.max") else "ArrowRight"
    )
    desk.wait_for_function(
        f"([it, old]) => ({see.DRAWING})(it) !== old",
        arg=[figure.element_handle(), before],
    )


def test_a_tick_is_kept(desk: Page) -> None:
    """A chapter that was read is read after a reload, and marked in the navigation."""
    desk.goto(CHAPTER)
    box = desk.get_by_label("I have read this chapter")
    box.press("Space")
    desk.reload()
    expect(box).to_be_checked()
    expect(desk.locator(".md-nav--primary a[href] .progress-mark")).to_have_text("✓")
