"""Glossary, ledger and page links."""

import pytest

from tools.page.glossary import meanings, meant
from tools.site.steps import glossary, ideas
from tools.site.steps.ideas import Claim
from tools.site.steps.page_links import (
    colab_url,
    counted,
    edit_url,
    lasting,
    moved,
    page_links,
    sums,
    told,
)

TERMS = meanings("""---
title: Glossary
---

Gradient
:   One slope per *element*. More in [Autograd](a.md).

Learning rate
:   How long a step is.

Graphics processor (GPU)
:   A chip.
""")


def test_terms_are_the_first_sentences() -> None:
    """Markup and front matter are not part of a meaning."""
    assert TERMS[0].sentence == "One slope per element."
    names = [meaning.name for meaning in TERMS]
    assert names == ["Gradient", "Learning rate", "Graphics processor", "GPU"]


SENSES = meanings("""
Stride, in memory
:   Places to go. [A](../a.md)

Stride, of a convolution
:   Pixels to go. [C](../c.md)
""")
BOTH = ["in memory", "of a convolution"]


@pytest.mark.parametrize(
    ("page", "meta", "senses"),
    [
        ("0.md", {}, BOTH),
        ("a.md", {}, BOTH[:1]),
        ("b.md", {}, BOTH[:1]),
        ("c.md", {}, BOTH[1:]),
        ("d.md", {}, BOTH),
        ("d.md", {"senses": {"Stride": "of a convolution"}}, BOTH[1:]),
        ("b.md", {"senses": "everyday"}, []),
    ],
)
def test_a_page_means_one_sense(page: str, meta: dict, senses: list[str]) -> None:
    """What it says; else what it introduces; else what was introduced, where that is one."""
    [(word, found)] = meant(SENSES, page, meta, ["0.md", "a.md", "b.md", "c.md", "d.md"])
    assert word == "stride" and [meaning.sense for meaning in found] == senses


def test_a_sense_is_said_with_its_meaning() -> None:
    """Two senses have two entries, and who points at the word sees which it is."""
    html = glossary.explain("<p>Its stride</p>", SENSES[1:], "../g/")
    assert 'href="../g/#term-stride-of-a-convolution"' in html
    assert 'title="Stride, of a convolution: Pixels to go."' in html


@pytest.mark.parametrize(
    ("html", "link"),
    [
        ("<p>A GPU, a graphics processor.</p>", '#term-graphics-processor-gpu" '),
        ("<p>Gradients, a gradient.</p>", '="One slope per element.">Gradients</a>, a'),
        ("<h2>Gradient</h2><p>One<br>gradient</p>", '<br><a class="term" href="../g/#'),
    ],
)
def test_only_the_first_use_is_explained(html: str, link: str) -> None:
    """Whatever the name, the number, the capitals, and what stood before the prose."""
    explained = glossary.explain(html, TERMS, "../g/")
    assert explained.count("<a ") == 1 and link in explained


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Gradient</h2>",
        "<code>gradient</code>",
        '<a href="x">the <em>gradient</em></a>',
        '<svg aria-label="gradient"><text>gradient</text></svg>',
        "<p>gradient_descent, a.gradient, gpu</p>",
        '<p title="gradient"><br></p>',
    ],
)
def test_some_places_stay_as_they_are(html: str) -> None:
    """Headings, code, links, drawings, attributes and names are not touched."""
    assert glossary.explain(html, TERMS, "") == html


def test_a_term_is_found_by_its_link() -> None:
    """The id of an entry is where the links of its term lead."""
    html = glossary.numbered("<dl><dt>Learning rate</dt><dd>x</dd></dl>")
    assert f'<dt id="{TERMS[1].anchor}">' in html


def test_the_teacher_of_an_idea_comes_first() -> None:
    """Labs claim in comments; a page without front matter claims nothing."""
    pages = [
        ("b.md", "---\nalso:\n  C6: parabola\n---\n"),
        ("a.py", "# ---\n# title: L\n# ideas:\n#   C6: null\n# ---\n"),
        ("c.md", "# C"),
    ]
    claimed = [Claim("a.py", None), Claim("b.md", "parabola", also=True)]
    assert ideas.claims(pages) == {"C6": claimed}


def test_the_ledger_says_what_is_missing() -> None:
    """Each item ends with its places, or with a note that there is none yet."""
    html = "<ul>\n<li>C6 · Autograd, <code>x</code></li>\n<li>\n<p>A2 · R</p>\n</li>\n</ul>"
    claims = {"C6": [Claim("a.md", None), Claim("b.md", None, also=True)]}
    done = ideas.annotate(html, claims, lambda claim: (f"../{claim.page}", "A & B"))
    first, second = done.split("</li>")[:2]
    assert '<a href="../a.md">A &amp; B</a> <span class="also">also <a href="../b.md">' in first
    assert "not written yet" in second and "also" not in second


def test_colab_needs_a_github_repository() -> None:
    """Colab opens committed notebooks of GitHub alone."""
    assert colab_url("https://example.org/o/r", "notebooks/a.ipynb") is None
    url = colab_url("https://github.com/o/r.git", "notebooks/p/a.ipynb")
    assert url.endswith("/github/o/r/blob/gh-pages/notebooks/p/a.ipynb")
    assert edit_url("https://x.example/r/", "a.md").endswith("/r/edit/main/docs/a.md")


def test_links_stand_under_the_title() -> None:
    """Without links nothing is added."""
    html = "<h1>T</h1>\n<p>x</p>"
    assert page_links(html, {}) == html
    assert '</h1>\n<ul class="page-links"' in page_links(html, {"Get": "a.ipynb"})


def test_a_page_says_how_long_it_is() -> None:
    """And which page of how many; what it has none of is not counted, and one is one."""
    many, one = told((7, 40), 38, 14, 5), told((1, 1), 1, 1, 0)
    assert many.replace("\N{NO-BREAK SPACE}", " ") == '<p class="minutes">Page 7 of 40 · 38 minutes · 14 programs · 5 exercises</p>'
    assert one.replace("\N{NO-BREAK SPACE}", " ") == '<p class="minutes">Page 1 of 1 · 1 minute · 1 program</p>'
    assert page_links("<h1>T</h1>\n<p>x</p>", {}, one) == f"<h1>T</h1>\n{one}\n<p>x</p>"


def test_the_home_page_has_the_minutes_of_each_part() -> None:
    """Behind the titles that it marks; one that is no part is refused with its place."""
    html = '<strong class="minutes">{}</strong>'.format
    done = "<strong>A &amp; B</strong> <span class=\"minutes\">58 minutes</span>"
    assert sums(html("A &amp; B"), {"A & B": 58}) == done
    assert [*map(lasting, (89, 90, 104, 106, 319))] == [
        "89 minutes", "1½ hours", "1½ hours", "2 hours", "5½ hours"
    ]
    for wrong in ("B", "None read"):
        with pytest.raises(ValueError, match=f"docs/index.md: “{wrong}” is no part of nav"):
            sums(html(wrong), {"A & B": 58, "None read": 0})


def test_the_home_page_counts_the_book() -> None:
    """A number before each word that it marks, and the devices behind the programs."""
    html = '<strong class="counted">{}</strong>'.format
    done = html("<span>7</span> programs, run on CPU and GPU &amp; co")
    assert counted(html("programs"), {"programs": 7}, ["CPU", "GPU & co"]) == done
    assert counted(html("errors"), {"errors": 0}, ["CPU"]) == html("<span>0</span> errors")
    with pytest.raises(ValueError, match=r"docs/index.md: “pages” is nothing that is counted"):
        counted(html("pages"), {"programs": 7})


def test_an_anchor_that_left_leads_to_its_new_place() -> None:
    """One line each, under the old anchor, in words."""
    line = '<p class="moved" id="old-words">Old words: moved to <a href="../b/#x">B &amp; C</a></p>'
    assert moved([("old-words", "../b/#x", "B & C")]).strip() == line
