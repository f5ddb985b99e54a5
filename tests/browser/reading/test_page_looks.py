"""How a page is laid out: one right edge, whole words of code, a copy that is seen."""

import re

from playwright.sync_api import Page, expect

from tests.browser.built import DESK, PHONE, UNFOLD, Open

CHAPTER = "/fundamentals/autograd/"
RIGHT = """() => [...new Set([...document.querySelectorAll(
    "article > :is(p, .highlight, figure, table, h1)")]
  .filter(it => it.checkVisibility())
  .map(it => Math.round(it.getBoundingClientRect().right)))]"""
TORN = """() => [...document.querySelectorAll("article :is(p, li, dd, td) > code")]
  .filter(it => it.textContent.length < 25 && it.checkVisibility())
  .filter(it => it.getClientRects().length > 1)
  .map(it => it.textContent)"""
UNDER = """() => [...document.querySelectorAll("article .copy + pre")]
  .filter(it => it.checkVisibility()).filter(it => {
    const line = document.createRange();
    line.selectNodeContents(it.querySelector("code"));
    const button = it.previousElementSibling.getBoundingClientRect();
    return line.getClientRects()[0].top < button.bottom - 2; }).length"""
LEFT = """() => [...new Set([...document.querySelectorAll(
    "article > :is(p.lede, h2), article > figure.drawn > figcaption")]
  .map(it => Math.round(it.getBoundingClientRect().left)))]"""
LOOK = """it => [it.getBoundingClientRect().width, getComputedStyle(it, "::before").content,
  getComputedStyle(it).backgroundColor].join()"""


def test_text_code_and_figures_end_at_one_edge(open_page: Open) -> None:
    """At a desk everything is as wide as the code."""
    page = open_page(CHAPTER)
    page.set_viewport_size(DESK)
    assert len(page.evaluate(RIGHT)) == 1


def test_short_code_is_never_torn(open_page: Open) -> None:
    """A name or a shape in a sentence stays on one line, at both widths."""
    page = open_page(CHAPTER)
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        assert page.evaluate(TORN) == []


def test_no_line_runs_under_the_copy_button(open_page: Open) -> None:
    """On a phone the button stands above the first line."""
    page = open_page(CHAPTER)
    page.set_viewport_size(PHONE)
    page.evaluate(UNFOLD)
    assert page.evaluate(UNDER) == 0


def test_a_caption_begins_where_the_text_does(open_page: Open) -> None:
    """On a phone only the drawing reaches over the margins."""
    page = open_page("/fundamentals/tensors/")
    page.set_viewport_size(PHONE)
    assert page.locator("article > figure.drawn > figcaption").count()
    assert len(page.evaluate(LEFT)) == 1


def test_the_next_title_is_read_to_its_end(open_page: Open) -> None:
    """At the foot of a phone's page, where a long one takes two lines."""
    page = open_page("/practice/silent-training/")
    page.set_viewport_size(PHONE)
    title = page.locator(".md-footer__link--next .md-ellipsis")
    assert title.evaluate("it => it.scrollWidth <= it.clientWidth && it.clientHeight > 30")


def test_the_search_keeps_off_the_edge(open_page: Open) -> None:
    """In a window as wide as the page it has the margin that the logo has."""
    box = open_page(CHAPTER).locator(".md-search__form").bounding_box()
    assert DESK["width"] - box["x"] - box["width"] >= 12


def test_a_mouse_sees_that_it_was_copied(window: Page) -> None:
    """The pressed button says so in words; pointing at it does not."""
    window.goto(CHAPTER)
    button = window.locator("button.copy").first
    button.hover()
    pointed = button.evaluate(LOOK)
    button.click()
    assert "Copied" in button.evaluate(LOOK) and "Copied" not in pointed


def test_the_sentence_to_keep_looks_like_one(open_page: Open) -> None:
    """Each section's last sentence is set apart."""
    page = open_page(CHAPTER)
    kept = page.locator("p.nutshell")
    assert kept.count() >= 3
    paper = "it => getComputedStyle(it).backgroundColor"
    assert kept.first.evaluate(paper) != page.locator("article > p").first.evaluate(paper)


def test_an_opened_fold_has_no_halo(window: Page) -> None:
    """Focus is shown on what has it, not around all that is in the fold."""
    window.goto(CHAPTER)
    fold = window.locator("article > details.example").first
    fold.locator("summary").first.click()
    assert fold.evaluate("it => getComputedStyle(it).boxShadow") == "none"


def test_the_header_names_the_section_that_is_read(open_page: Open) -> None:
    """At the top of a page it names the page alone, again after going to another."""
    page = open_page(CHAPTER)
    line = page.locator("[data-md-component=header-topic] .md-ellipsis")
    headings = page.locator("article h2")
    words = headings.nth(1).inner_text().removesuffix("#").strip()
    headings.nth(1).evaluate("it => it.scrollIntoView()")
    expect(line).to_have_text(f"{words} · Autograd")
    page.evaluate("scrollTo(0, 0)")
    expect(line).to_have_text("Autograd")
    page.locator(".next a").click()
    expect(page.locator("h1")).not_to_have_text(re.compile("Autograd"))
    title = page.locator("h1").inner_text().removesuffix("#").strip()
    headings.first.evaluate("it => it.scrollIntoView()")
    expect(line).to_have_text(re.compile(rf".+ · {re.escape(title)}"))
