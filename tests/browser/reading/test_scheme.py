"""Light and dark: the reader's choice stays, and figures follow it."""

from playwright.sync_api import Page, expect

from tests.browser.built import Open, addresses, source, to_scheme

PAPER = "getComputedStyle(document.body).backgroundColor"
NAMED = "[...document.querySelectorAll('meta[name=color-scheme]')].map(it => it.content)"
INK = """() => {
  const svg = [...document.querySelectorAll("svg")].find(it => it.innerHTML.includes("--figure-1"));
  const own = getComputedStyle(svg.querySelector('[style*="--figure-1"]'));
  const curve = own.stroke === "none" ? own.fill : own.stroke;
  return [getComputedStyle(svg.querySelector("text")).fill, curve]; }"""


def scheme(page: Page, name: str) -> None:
    """Demand that a page shows a scheme."""
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)


def test_it_switches_and_stays(open_page: Open) -> None:
    """A chosen scheme outlives a reload, holds on other pages, and is named to the browser."""
    page = open_page("/")
    light = page.evaluate(PAPER)
    scheme(page, "default")
    assert page.evaluate(NAMED) == ["light dark"]
    for named in ("light", "dark"):
        page.locator("[data-md-component=palette] label:visible").click()
        assert page.evaluate(NAMED) == [named]
    scheme(page, "slate")
    assert page.evaluate(PAPER) != light
    page.reload()
    scheme(page, "slate")
    assert page.evaluate(NAMED) == ["dark"]
    page.goto(addresses()[-1])
    scheme(page, "slate")


def test_figures_follow_it(open_page: Open) -> None:
    """A figure's ink and first color differ between light and dark."""
    page = open_page(next(it for it in addresses() if "--figure-1" in source(it)))
    light = page.evaluate(INK)
    to_scheme(page, "dark")
    assert len({*light, *page.evaluate(INK)}) == 4
