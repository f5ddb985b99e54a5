"""The page that holds all others becomes one document."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.release.print.__main__ import printed

PAGE = """<!doctype html><html lang="en"><article><div id="print-site-page">
<section id="print-site-cover-page"><h1>Book</h1></section>
<section class="print-page md-section" id="section-1" heading-number="1"><h1>Part</h1>
<section class="print-page" id="index" heading-number="1.1">
<h1>One</h1><h2 id="index-x">Two</h2><details><i id="snippet-a">Inside</i></details>
<a href="#.">here</a> <a href="#index-snippet-a">a</a> <a href="#b-gone">b</a>
<a href="../snippets/a.py">a.py</a> <a href="https://other.example/">there</a>
</section></section></div></article>"""


@pytest.mark.parametrize("published", ["", "https://book.example/x/"])
def test_it_has_an_outline_and_links_that_lead_inside(
    browser: Browser, tmp_path: Path, published: str
) -> None:
    """Numbers are in the outline, a part begins a sheet, and what leads nowhere is said."""
    file, pdf = tmp_path / "page.html", tmp_path / "book.pdf"
    file.write_text(PAGE, encoding="utf-8")
    assert printed(browser, file, pdf, published) == ["#b-gone"]
    said = pdf.read_bytes()
    titles = set(re.findall(rb"/Title \((.*?)\)", said))
    assert titles == {b"Book", b"1 Part", b"1.1 One", b"1.1.1 Two"}
    assert re.findall(rb"/Dest /(\S+)", said) == [b"index", b"index-snippet-a"]
    assert len(re.findall(rb"/Type /Page\b", said)) == 3
    own = [f"{published}snippets/a.py".encode()] if published else []
    assert re.findall(rb"/URI \((.*?)\)", said) == [*own, b"https://other.example/"]
