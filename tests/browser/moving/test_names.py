"""In the index of the code one finds a name by typing, by its group and by its letter."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.built import Open, too_wide

INDEX = "/reference/code-index/"
TERMS = "article dt[id^=name-]"
DOCUMENTED = "https://docs.pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader"

# The head of the page is a bar that stays, and a name stands close below it.
SEEN = """(id) => {
  const head = document.querySelector(".md-header").getBoundingClientRect().bottom;
  const top = document.getElementById(id).getBoundingClientRect().top;
  return location.hash === `#${id}` && head <= top && top < 2 * head; }"""


@pytest.fixture
def page(open_page: Open) -> Page:
    """Return the window with the index."""
    return open_page(INDEX)


def typed(page: Page, words: str) -> list[str]:
    """Type into the box by keyboard, and return the names that are left."""
    page.get_by_role("searchbox", name="Find a name").focus()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(words) if words else page.keyboard.press("Delete")
    return page.locator(f"{TERMS}:not([hidden])").all_inner_texts()


def test_what_is_typed_narrows_the_list_and_is_counted(page: Page) -> None:
    """Headings without a name left go, the number is told, and an empty box brings all back."""
    told = page.locator(".names-filter [role=status]")
    every = page.locator(TERMS).count()
    expect(told).to_have_text(f"{every} names")
    found = typed(page, "dataL")
    assert found == ["torch.utils.data.DataLoader"]
    expect(told).to_have_text(f"1 of {every} names")
    expect(page.locator("article h2:visible")).to_have_count(1)
    assert violations(page) == [] == too_wide(page)
    assert typed(page, "xyzzy") == []
    expect(told).to_have_text(f"0 of {every} names")
    assert len(typed(page, "")) == every
    expect(told).to_have_text(f"{every} names")


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_when_the_box_comes(another: Page, page: Page, width: int) -> None:
    """Its place is kept while its script is on its way."""
    another.route("**/names.js", lambda route: route.abort())
    another.goto(INDEX)
    tops = []
    for each in (another, page):
        each.set_viewport_size({"width": width, "height": 900})
        tops.append(each.locator(".jumps").first.bounding_box()["y"])
    expect(page.get_by_role("searchbox", name="Find a name")).to_be_visible()
    assert tops[0] == pytest.approx(tops[1], abs=1)


def test_tab_leads_from_the_box_to_what_was_found(page: Page) -> None:
    """The next stop is the name, a link to the library's documentation."""
    typed(page, "DataLoader")
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.matches('.headerlink')"):
        page.keyboard.press("Tab")
    link = page.get_by_role("link", name="torch.utils.data.DataLoader", exact=True)
    expect(link).to_be_focused()
    expect(link).to_have_attribute("href", DOCUMENTED)


def test_a_letter_leads_to_its_first_name(page: Page) -> None:
    """Within a long group; the header covers nothing of it."""
    letters = page.get_by_role("navigation", name="Letters: torch.nn")
    letters.get_by_role("link", name="b", exact=True).click()
    page.wait_for_function(SEEN, arg="name-torch-nn-BatchNorm1d")


def test_the_box_is_on_no_other_page_and_comes_with_instant_navigation(page: Page) -> None:
    """Its script is asked for once it is needed."""
    page.goto("/reference/glossary/")
    assert "names.js" not in page.content()
    page.locator(".md-sidebar--primary a", has_text="Index of the code").first.click()
    expect(page.get_by_role("searchbox", name="Find a name")).to_have_count(1)
    assert len(typed(page, "DataLoader")) == 1


def test_it_works_in_a_folder(window: Page, site: Path) -> None:
    """Without a server."""
    window.goto((site / "reference/code-index/index.html").as_uri())
    assert typed(window, "DataLoader") == ["torch.utils.data.DataLoader"]
