"""The dotted words: their first use says what they mean and leads to the glossary."""

from playwright.sync_api import expect

from tests.browser.built import Open, addresses, source


def test_a_term_leads_to_its_meaning(open_page: Open) -> None:
    """The first use of a term says what it means and links the glossary's entry."""
    page = open_page("/fundamentals/autograd/")
    term = page.locator("a.term", has_text="backward pass").first
    assert "One walk" in term.get_attribute("title")
    term.click()
    page.wait_for_url("**/reference/glossary/#term-backward-pass")
    expect(page.locator("[id='term-backward-pass']")).to_be_in_viewport()


def test_the_machinery_has_words_of_its_own() -> None:
    """On the pages about contributing a weight is no parameter, and no word is explained."""
    pages = [it for it in addresses() if it.startswith("/contributing/")]
    assert [it for it in pages if 'class="term"' in source(it)] == []
    assert 'class="term"' in source("/fundamentals/models/")
