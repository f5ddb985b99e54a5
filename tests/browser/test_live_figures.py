"""Figures that the reader can move: nothing before the click, everything by keyboard after."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import faint, violations
from tests.browser.built import ROOT, Open, addresses, source

MARKED = 'data-live="'
MOST_BYTES = 2000
CONTROLS = ".live-controls :is([type=range], input:checked, select)"
# What a figure shows after these keys and not before, in the words of torch.
MOVES = {
    "fundamentals/training/boundary": ("End", "loss 0.04, accuracy 1.00"),
    "fundamentals/tensors/stretch_cells": ("ArrowRight", "The size of tensor a (3)"),
    "labs/draw-a-digit/kernel": ("Tab End", "−24"),
}
DRAWN = "f => f.querySelector('[role=img] svg, svg[role=img]').innerHTML"
INK = """f => [...f.querySelectorAll('.role-mark :is(path, text)')]
  .flatMap(it => [getComputedStyle(it).fill, getComputedStyle(it).stroke]).join()"""

CUT = """f => {
  const svg = f.querySelector("[role=img] > svg")
  const box = svg.getBoundingClientRect()
  const shown = getComputedStyle(svg).overflow === "visible"
  const [left, right] = shown ? [0, innerWidth] : [box.left, box.right]
  const room = 2 // a box is that much larger than its letters
  return [...svg.querySelectorAll("text")].filter(it => {
    const { left: from, right: to } = it.getBoundingClientRect()
    return to > from && (from < left - room || to > right + room)
  }).map(it => it.textContent)
}"""


def pages() -> list[str]:
    """List the addresses of the pages that have such figures."""
    return [address for address in addresses() if MARKED in source(address)]


@pytest.fixture(params=pages())
def live(request: pytest.FixtureRequest) -> str:
    """Return the address of a page with such figures."""
    return request.param


@pytest.fixture
def watched(open_page: Open) -> Callable[..., tuple[Page, list[str]]]:
    """Return a function that opens a page and lists its requests and complaints."""

    def opened(address: str, **settings: object) -> tuple[Page, list[str]]:
        page = open_page("/404.html", **settings)
        seen: list[str] = []
        page.on("request", lambda request: seen.append(request.url))
        page.on("console", lambda said: seen.append(f"{said.type}: {said.text}"))
        page.on("pageerror", lambda error: seen.append(f"error: {error}"))
        page.goto(address, wait_until="networkidle")
        return page, seen

    return opened


def start(figure: Locator) -> None:
    """Press the figure's button by keyboard and wait until it can be moved."""
    figure.get_by_role("button", name="Move it").focus()
    figure.page.keyboard.press("Enter")
    expect(figure.locator(CONTROLS).first).to_be_focused()


def test_nothing_is_loaded_before_the_click(watched: Callable, live: str, origin: str) -> None:
    """Then the engine once and each chart, from this site, and the browser is content."""
    page, seen = watched(live)
    assert seen and not [url for url in seen if "/live/" in url]
    figures = page.locator("[data-live]").all()
    for figure in figures:
        start(figure)
    loaded = [url for url in seen if "/live/" in url]
    assert len(loaded) == len(set(loaded)) == len(figures) + 1
    assert not [url for url in seen if not url.startswith((origin, "data:", "blob:"))]


def test_every_slider_moves_the_drawing(open_page: Open, live: str) -> None:
    """An arrow key changes the value that is shown and what is drawn."""
    for figure in open_page(live).locator("[data-live]").all():
        start(figure)
        for slider in figure.locator("[type=range]").all():
            before, shown = figure.evaluate(DRAWN), slider.locator("xpath=..").inner_text()
            assert slider.evaluate("it => it.labels[0].textContent.trim().length") > 1
            at_end = slider.evaluate("it => it.value === it.max")
            slider.press("ArrowLeft" if at_end else "ArrowRight")
            assert slider.locator("xpath=..").inner_text() != shown
            figure.page.wait_for_function(
                f"([f, old]) => ({DRAWN})(f) !== old", arg=[figure.element_handle(), before]
            )


def test_every_choice_moves_the_drawing(open_page: Open, live: str) -> None:
    """The arrow keys go through a group of choices, which has a name."""
    for figure in open_page(live).locator("[data-live]").all():
        start(figure)
        for group in figure.get_by_role("group").filter(has=figure.get_by_role("radio")).all():
            assert group.get_attribute("aria-label")
            before = figure.evaluate(DRAWN)
            group.locator(":checked").press("ArrowRight")
            figure.page.wait_for_function(
                f"([f, old]) => ({DRAWN})(f) !== old", arg=[figure.element_handle(), before]
            )


@pytest.mark.parametrize("chart", MOVES)
def test_a_move_shows_what_torch_computed(open_page: Open, chart: str) -> None:
    """The last epoch, a pair of shapes that is refused, a map that is full."""
    mark = f'{MARKED}live/{chart}.js"'
    keys, words = MOVES[chart]
    page = open_page(next(address for address in pages() if mark in source(address)))
    figure = page.locator(f"[{mark}]")
    start(figure)
    expect(figure.get_by_text(words)).to_have_count(0)
    for key in keys.split():
        page.keyboard.press(key)
    expect(figure.get_by_text(words)).to_be_visible()


def test_its_colors_follow_the_scheme(open_page: Open, live: str) -> None:
    """Switching the scheme changes an open figure's ink at once."""
    page = open_page(live, color_scheme="light")
    figure = page.locator("[data-live]").first
    start(figure)
    light = figure.evaluate(INK)
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    assert figure.evaluate(INK) != light
    assert "rgb(20, 104, 145)" in light and "rgb(20, 104, 145)" not in figure.evaluate(INK)


def test_no_number_is_cut_off(open_page: Open, live: str) -> None:
    """With each slider at either end, a phone shows every label whole.

    Vega leaves room for the first labels only.
    """
    for figure in open_page(live, width=390).locator("[data-live]").all():
        start(figure)
        for choice in figure.locator("[type=radio]").all() or [None]:
            if choice:
                choice.check()
            for slider in figure.locator("[type=range]").all():
                for end in ("Home", "End"):
                    slider.press(end)
                    figure.page.wait_for_timeout(100)
                    assert figure.evaluate(CUT) == []


@pytest.mark.parametrize("way", ["light", "dark"])
def test_an_open_figure_shuts_nobody_out(open_page: Open, live: str, way: str) -> None:
    """Axe finds nothing, on a phone nothing is too wide, and there is room for fingers."""
    page = open_page(live, width=390, color_scheme=way)
    for figure in page.locator("[data-live]").all():
        start(figure)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations(page) == ""
    assert faint(page) == ""


def test_after_instant_navigation(open_page: Open, origin: str) -> None:
    """A page that was reached without a reload has its buttons, and they work."""
    there = pages()[0]
    page = open_page("/")
    page.evaluate("window.sameDocument = true")
    page.locator(f"nav.md-nav--primary a[href*='{there.strip('/')}']").first.click()
    page.wait_for_url(f"{origin}{there}")
    start(page.locator("[data-live]").first)
    assert page.evaluate("window.sameDocument")


def test_a_figure_moves_without_a_server(browser: Browser, site: Path) -> None:
    """A copy of the site in a folder loads chart and engine too."""
    page = browser.new_page()
    page.goto((site / f".{pages()[0]}index.html").as_uri())
    start(page.locator("[data-live]").first)
    page.close()


def test_without_a_script(browser: Browser, origin: str, live: str) -> None:
    """Picture, caption and numbers are there, and no button that does nothing."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{origin}{live}")
    for figure in page.locator("[data-live]").all():
        expect(figure.locator("svg[role=img]")).to_be_visible()
        expect(figure.get_by_text("Computed by torch")).to_be_visible()
        figure.locator("summary").click()
        expect(figure.locator("th").first).to_be_visible()
        assert figure.get_by_role("button").count() == 0
    page.close()


def test_a_chart_that_does_not_come_can_be_asked_for_again(open_page: Open) -> None:
    """The button says what happened, the picture stays, and a second try works."""
    page = open_page(pages()[0])
    page.route("**/live/**", lambda route: route.abort())
    figure = page.locator("[data-live]").first
    figure.get_by_role("button", name="Move it").click()
    again = figure.get_by_role("button", name="Try again")
    expect(figure.locator("svg[role=img]")).to_be_visible()
    page.unroute("**/live/**")
    again.click()
    expect(figure.locator(CONTROLS).first).to_be_focused()


def test_a_page_that_is_only_read_pays_little() -> None:
    """Script and style sheet together stay below 2 kB when packed."""
    files = [ROOT / "docs" / "assets" / f"live.{kind}" for kind in ("js", "css")]
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < MOST_BYTES
