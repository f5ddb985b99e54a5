"""Each file that is no page and no snippet is fit to be published, too."""


import pytest

from tools import ROOT
from tools.page import book
from tools.rules.files.plain import plain, private
from tools.rules.pages import outside

ALONE = {
    *book.snippet_files(ROOT),
    *(f"docs/{source}" for source in book.sources(ROOT)),
}
FILES = [path for path in plain.found(ROOT) if path not in ALONE]
# The tests hold examples of what is refused.
PUBLISHED = [path for path in FILES if not path.startswith("tests/")]
SITE = [
    p
    for p in PUBLISHED
    if p.startswith(("docs/", "theme/")) and p.endswith(outside.KINDS)
]


def report(problems: object) -> None:
    """Fail with every problem on a line of its own."""
    if found := "\n".join(problems):
        pytest.fail(found, pytrace=False)


def test_each_is_a_small_plain_file() -> None:
    """No large file, no link, no program that does not say so."""
    report(told for path in FILES for told in plain.problems(path, ROOT))


def test_nothing_private_is_published() -> None:
    """No key, no password, no link that only a few may follow."""
    texts = ((path, plain.text(path, ROOT)) for path in PUBLISHED)
    report(told for path, text in texts for told in private.problems(path, text))


@pytest.mark.parametrize("path", SITE)
def test_the_site_loads_nothing_from_elsewhere(path: str) -> None:
    """Styles, scripts and templates ask this site only."""
    report(outside.file_problems(path, plain.text(path, ROOT)))
