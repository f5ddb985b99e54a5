"""The rules of links, files and ideas can fail, name the line, and pass what is right."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import FENCE, make, page, told
from tools.page import book
from tools.page.book import Page
from tools.rules.files.plain import shown
from tools.rules.pages import links
from tools.rules.whole import ideas

LINKS = {
    "file": "[x](gone.md)",
    "folder": "[x](../part/)",
    "anchor": "[x](next.md#gone)",
    "anchor_here": "[x](#gone)",
    "anchor_of_a_lab": "[x](../labs/lab.py#gone)",
    "picture": "![a curve that falls steeply](gone.svg)",
    "site_root": "[x](/part/next/)",
    "plain_http": "[x](http://example.org)",
    "outside": "[x](../../../secret.md)",
    "with_title": '[x](gone.md "Title")',
    "in_brackets": "[the [old] one](gone.md)",
    "no_words": "![](../../snippets/part/data/good.svg)",
    "few_words": "![the hill](../../snippets/part/data/good.svg)",
    "empty_words": "![Figure of a falling curve](../../snippets/part/data/good.svg)",
    "html": '<img src="x.svg">',
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a tiny book on disk."""
    return make(tmp_path)


@pytest.mark.parametrize("case", LINKS)
def test_what_is_dead_is_refused(case: str, root: Path) -> None:
    """A link has a target, a picture has words."""
    said = told(links.problems(page(LINKS[case]), root))
    assert said.startswith("docs/part/data.md:6: ")


@pytest.mark.parametrize(
    "line",
    [
        "[x](next.md#a-fit-call)",
        "[x](next.md#twice_1)",
        "[x](../labs/lab.py#try-it)",
        "[x](https://example.org/a_(b))",
        "[x](mailto:a@example.org)",
        "`[x](gone.md)`",
        "<!-- [x](gone.md) -->",
        "![loss falls from 2 to 0.1](../../snippets/part/data/good.svg)",
        '<a id="here"></a> [x](#here)',
    ],
)
def test_what_leads_somewhere_passes(line: str, root: Path) -> None:
    """Targets inside and outside of the book."""
    assert told(links.problems(page(line), root)) == ""


PLACES = {
    "unshown": ("good.py", set(), "no page shows it"),
    "unshown_figure": ("good.svg", set(), "no page shows it"),
    "stale_output": ("gone.out", {"gone.out"}, "stale"),
    "stale_variant": ("gone.cuda.out", {"gone.cuda.out"}, "stale"),
    "stale_figure": ("gone-2.svg", {"gone-2.svg"}, "stale"),
    "unshown_chart": ("good.vl.json", set(), "no page shows it. Draw it with"),
    "stale_chart": ("gone.vl.json", {"gone.svg"}, "stale"),
    "stale_network": ("gone.onnx", set(), "stale"),
    "other_json": ("good.json", {"good.json"}, "unknown kind"),
    "stale_answer": ("exercises/gone.answer.py", {"exercises/gone.answer.py"}, "stale"),
    "stale_wrong": ("exercises/gone.wrong.py", set(), "stale"),
    "other_file": ("numbers.csv", {"numbers.csv"}, "unknown kind"),
}


@pytest.mark.parametrize("case", PLACES)
def test_a_file_that_nobody_needs_is_refused(case: str, root: Path) -> None:
    """Every file is shown and belongs to a snippet."""
    name, used, words = PLACES[case]
    folder = "snippets/part/data/"
    said = told(shown.problems(folder + name, {folder + item for item in used}, root))
    assert said.startswith(folder + name) and words in said


def test_a_snippet_without_chapter_is_refused(root: Path) -> None:
    """The folders of snippets/ mirror the pages."""
    path = "snippets/part/gone/good.py"
    assert "docs/part/gone.md" in told(shown.problems(path, {path}, root))


def test_a_shown_file_passes(root: Path) -> None:
    """Pages show what they include and what they draw."""
    body = (
        f'{FENCE}python\n--8<-- "snippets/part/data/good.py"\n{FENCE}\n\n'
        "![a picture of something](../../snippets/part/data/good.svg)\n"
    )
    used = page(body).shows()
    for path in book.snippet_files(root):
        assert shown.problems(path, used, root) == []


def test_a_chart_is_shown_by_its_picture(root: Path) -> None:
    """The page draws the picture; the chart beside it is meant as well."""
    path = "snippets/part/data/good.vl.json"
    assert shown.problems(path, {"snippets/part/data/good.svg"}, root) == []


LEDGER = Page(ideas.LEDGER, "- C6 · Autograd\n- C7 · Optimizers <!-- later -->\n")


def claiming(claims: str) -> Page:
    """Make a page that claims ideas."""
    return page("", front=f"---\ntitle: Data\nideas:\n{claims}\n---\n")


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ("  C99: good", "no idea C99"),
        ("  C6: gone", "there is no snippets/part/data/gone.py"),
        ("  - C6", "must map"),
    ],
)
def test_a_false_claim_is_refused(claims: str, words: str, root: Path) -> None:
    """Ids are in the ledger, snippets on the disk."""
    said = told(ideas.page_problems(claiming(claims), LEDGER, root))
    assert said.startswith("docs/part/data.md:") and words in said


def test_the_ledger_knows_what_is_missing(root: Path) -> None:
    """Unclaimed, claimed although marked, listed twice: each is told."""
    assert "no page claims C6" in told(ideas.ledger_problems(LEDGER, []))
    claimed = [claiming("  C6: good\n  C7: null")]
    assert "teaches C7 now" in told(ideas.ledger_problems(LEDGER, claimed))
    twice = Page(ideas.LEDGER, "- C6 · Autograd\n- C6 · Autograd\n")
    assert "2 times" in told(ideas.ledger_problems(twice, claimed))
    assert told(ideas.ledger_problems(LEDGER, [claiming("  C6: good")])) == ""
    assert told(ideas.page_problems(claiming("  C6: good"), LEDGER, root)) == ""
