"""What a browser would ask another site for is found, on pages and in files of the site."""

import pytest

from tests.rules.tiny_book import page, told
from tools.rules.pages import outside


@pytest.mark.parametrize(
    "line",
    [
        '<img alt="a line that climbs" src="http://example.org/x.png">',
        '<link rel="stylesheet" href="https://fonts.example.org/">',
        "<style>p { color: red }</style>",
    ],
)
def test_a_page_that_asks_another_site_is_refused(line: str) -> None:
    """Pictures, sheets, styles."""
    assert told(outside.problems(page(line))).startswith("docs/part/data.md:6: ")


@pytest.mark.parametrize(
    "line",
    [
        "[a link](https://example.org)",
        '<a href="https://example.org">a link</a>',
        "`<script src='https://example.org'>`",
        "![a line that climbs](../x.svg)",
        "<!-- <script> -->",
        "1 < 2, and a <b>bold</b> word",
        '<script type="module" src="../assets/digit.js"></script>',
        '<link rel="stylesheet" href="../assets/digit.css">',
    ],
)
def test_a_link_is_for_the_reader_to_follow(line: str) -> None:
    """What a browser does not fetch by itself may lead anywhere."""
    assert told(outside.problems(page(line))) == ""


@pytest.mark.parametrize(
    "line",
    [
        "src: url(//fonts.example.org/a.woff2)",
        'fetch("https://api.example.org")',
        "new Worker('https://cdn.example.org/w.js')",
        'request.open("GET", "https://api.example.org")',
        "import('https://cdn.example.org/x.mjs')",
    ],
)
def test_a_file_of_the_site_that_asks_another_is_refused(line: str) -> None:
    """Styles and scripts; comments, links and the site's own files may be there."""
    said = told(outside.file_problems("theme/a.js", f"\n{line}"))
    assert said.startswith("theme/a.js:2:")
    good = '/* https://x.org */ fetch("/data.json") <a href="https://x.org">'
    assert told(outside.file_problems("theme/a.html", good)) == ""
