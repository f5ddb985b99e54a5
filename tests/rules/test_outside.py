"""What a browser would ask another site for is found, on pages and in files of the site."""

from tests.rules.tiny_book import page, told
from tools.rules.pages import outside

ASKING = """
<img alt="a line that climbs" src="http://example.org/x.png">
<link rel="stylesheet" href="https://fonts.example.org/">
<style>p { color: red }</style>
"""
FOLLOWED = """
[a link](https://example.org)
<a href="https://example.org">a link</a>
`<script src='https://example.org'>`
![a line that climbs](../x.svg)
<!-- <script> -->
1 < 2, and a <b>bold</b> word
<script type="module" src="../assets/digit.js"></script>
<link rel="stylesheet" href="../assets/digit.css">
"""
FILE = """
src: url(//fonts.example.org/a.woff2)
fetch("https://api.example.org")
new Worker('https://cdn.example.org/w.js')
request.open("GET", "https://api.example.org")
import('https://cdn.example.org/x.mjs')
"""


def lines(problems: list[str]) -> list[int]:
    """Return the lines that messages name."""
    return [int(message.split(":")[1]) for message in problems]


def test_a_page_that_asks_another_site_is_refused() -> None:
    """Pictures, sheets, styles; what a browser does not fetch by itself may lead anywhere."""
    assert lines([*outside.problems(page(ASKING))]) == [7, 8, 9]
    assert told(outside.problems(page(FOLLOWED))) == ""


def test_a_file_of_the_site_that_asks_another_is_refused() -> None:
    """Styles and scripts; comments, links and the site's own files may be there."""
    assert lines([*outside.file_problems("theme/a.js", FILE)]) == [2, 3, 4, 5, 6]
    good = '/* https://x.org */ fetch("/data.json") <a href="https://x.org">'
    assert told(outside.file_problems("theme/a.html", good)) == ""
