"""Figures that the reader can move: nothing before the click, everything by keyboard after."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.built import PHONE, UNFOLD, addresses, source, too_wide
from tests.browser.contrast import faint
from tests.browser.heard import Heard

MARKED = 'data-live="'
CONTROLS = ".live-controls :is([type=range], input:checked, select)"
# Keys, what a figure shows after them and not before, in the words of torch, and the way back.
MOVES = {
    "networks/classification/bend": ("End", "loss 0.16, accuracy 1.00", "Home"),
    "fundamentals/shapes-and-memory/stretch_cells": (
        "ArrowRight",
        "The size of tensor a (3)",
        "ArrowLeft",
    ),
    "networks/pictures/kernel": ("Tab End", "−24", "Home"),
    "networks/pictures/padding_stride": ("End", "8 × 8", "Home"),
}
DRAWN = "f => f.querySelector('[role=img] svg, svg[role=img]').innerHTML"
CHANGED = f"([f, old]) => ({DRAWN})(f) !== old"
# Choices in a row: how far the words of one are from the next.
GAPS = """f => [...f.querySelectorAll(".vega-bind-radio")].flatMap(row => {
  const boxes = [...row.querySelectorAll("label")].map(it => it.getBoundingClientRect());
  return boxes.slice(1).map((it, at) => it.top < boxes[at].bottom ? it.left - boxes[at].right : 99); })"""
INK = """f => [...f.querySelectorAll('.role-mark :is(path, text)')]
  .flatMap(it => [getComputedStyle(it).fill, getComputedStyle(it).stroke]).join()"""
FIRST_COLOR = "rgb(20, 104, 145)"
# With each slider at either end of every choice: the labels that do not fit into the figure.
CUT = """async (f) => {
  const room = 2; // a box is that much larger than its letters
  const drawn = () => new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))));
  const cut = () => {
    const svg = f.querySelector("[role=img] > svg");
    const box = svg.getBoundingClientRect();
    const shown = getComputedStyle(svg).overflow === "visible";
    const [left, right] = shown ? [0, innerWidth] : [box.left, box.right];
    return [...svg.querySelectorAll("text")].filter((it) => {
      const { left: from, right: to } = it.getBoundingClientRect();
      return to > from && (from < left - room || to > right + room);
    }).map((it) => it.textContent); };
  const found = [];
  const choices = [...f.querySelectorAll("[type=radio]")];
  for (const choice of choices.length ? choices : [null]) {
    choice?.click();
    for (const slider of f.querySelectorAll("[type=range]")) {
      for (const end of [slider.min, slider.max]) {
        slider.value = end;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        await drawn();
        found.push(...cut());
      }
    }
  }
  return found; }"""


def pages() -> list[str]:
    """List the addresses of the pages that have such figures."""
    return [address for address in addresses() if MARKED in source(address)]


def start(figure: Locator) -> None:
    """Press the figure's button by keyboard and wait until it can be moved."""
    figure.get_by_role("button", name="Move it").press("Enter")
    expect(figure.locator(CONTROLS).first).to_be_focused()


def moved(figure: Locator, control: Locator, key: str) -> None:
    """Demand that a key on a control changes what the figure draws."""
    before = figure.evaluate(DRAWN)
    control.press(key)
    figure.page.wait_for_function(CHANGED, arg=[figure.element_handle(), before])


def torch_is_shown(figure: Locator, keys: str, words: str, back: str) -> None:
    """Demand that some keys show what torch computed: a last epoch, a refusal, a full map."""
    expect(figure.get_by_text(words)).to_have_count(0)
    for key in keys.split():
        figure.page.keyboard.press(key)
    expect(figure.get_by_text(words)).to_be_visible()
    figure.page.keyboard.press(back)
    expect(figure.get_by_text(words)).to_have_count(0)


def sliders_move(figure: Locator) -> None:
    """Demand that an arrow key changes the value that is shown and what is drawn."""
    for slider in figure.locator("[type=range]").all():
        assert slider.evaluate("it => it.labels[0].textContent.trim().length") > 1
        shown = slider.locator("xpath=..").inner_text()
        at_end = slider.evaluate("it => it.value === it.max")
        moved(figure, slider, "ArrowLeft" if at_end else "ArrowRight")
        assert slider.locator("xpath=..").inner_text() != shown


def what_moved_is_told(figure: Locator) -> None:
    """Demand that a screen reader hears what is set, and has it in the name."""
    drawing = figure.locator("div[role=img]")
    before = drawing.get_attribute("aria-label")
    control = figure.locator("[type=range], input:checked").first
    if control.get_attribute("type") == "range":
        control.press("Home")
        control.press("End")
    else:
        control.press("ArrowRight")
    value = figure.locator("[type=range], input:checked").first.input_value()
    expect(figure.get_by_role("status")).to_contain_text(value)
    said = figure.get_by_role("status").inner_text()
    assert drawing.get_attribute("aria-label") == f"{before.split(' Moved: ')[0]} Moved: {said}"


def choices_move(figure: Locator) -> None:
    """Demand that the arrow keys go through each group of choices, which has a name."""
    groups = figure.get_by_role("group").filter(has=figure.get_by_role("radio"))
    assert all(gap >= 12 for gap in figure.evaluate(GAPS))
    for group in groups.all():
        assert group.get_attribute("aria-label")
        moved(figure, group.locator(":checked"), "ArrowRight")


@pytest.mark.parametrize("live", pages())
def test_the_figures_of_a_page(window: Page, heard: Heard, live: str) -> None:
    """On a phone: loaded when asked for, moved by keyboard, whole, readable, in both schemes."""
    page, asked = window, heard.requests
    page.set_viewport_size(PHONE)
    page.goto(live, wait_until="networkidle")
    page.evaluate(UNFOLD)
    assert asked and not [url for url in asked if "/live/" in url]
    figures = page.locator("[data-live]").all()
    for figure in figures:
        start(figure)
        if moves := MOVES.get(figure.get_attribute("data-live")[5:-3]):
            torch_is_shown(figure, *moves)
        sliders_move(figure)
        choices_move(figure)
        what_moved_is_told(figure)
        assert figure.evaluate(CUT) == []
    loaded = [url for url in asked if "/live/" in url]
    assert len(loaded) == len(set(loaded)) == len(figures) + 1
    assert too_wide(page) == []
    light = figures[0].evaluate(INK)
    assert faint(page) == []
    assert FIRST_COLOR in light and FIRST_COLOR not in figures[0].evaluate(INK)
    assert violations(page, "[data-live]") == []
    assert heard.faults == []


def test_what_torch_computed_is_tried() -> None:
    """Each figure for which there are keys is on some page."""
    sources = "".join(map(source, pages()))
    assert [chart for chart in MOVES if f'{MARKED}live/{chart}.js"' not in sources] == []
