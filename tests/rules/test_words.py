"""Terms come after their introduction, and sentences of the notes are recognized."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import FRONT, page, told
from tools.page.book import Page
from tools.rules import copied
from tools.rules.whole import terms

GLOSSARY = Page(
    terms.GLOSSARY,
    FRONT
    + "Gradient\n:   A slope.\n    [Next](../part/next.md#x)\n\n"
    + "Gradient check\n:   A test.\n    [Data](../part/data.md)\n\n"
    + "Graphics card (GPU)\n:   A chip.\n    [Next](../part/next.md)\n",
)
HOME = page("# N\n\nA **gradient** is a slope, a **GPU** a chip.\n", "docs/part/next.md")


def said(body: str, glossary: Page = GLOSSARY, home: Page = HOME) -> str:
    """Return what the rule says of a page that is read before the home of the terms."""
    return told(terms.problems(glossary, [page(body), home]))


@pytest.mark.parametrize(
    "body",
    [
        "# Data\n\nTwo gradients.\n",
        '# Data\n\n??? question "Which GPU? Decide, then open."\n    Text.\n',
        '# Data\n\n!!! abstract "You will learn"\n    - a gradient\n\nA gradient.\n',
    ],
)
def test_a_term_before_its_page_is_refused(body: str) -> None:
    """The message names the line, the word and what to do."""
    assert "is introduced only in docs/part/next.md" in said(body)
    assert "docs/part/data.md:" in said(body)


@pytest.mark.parametrize(
    "body",
    [
        "# A gradient\n\nText.\n",
        "# Data\n\n[Gradients](next.md) come next; so does `gradient`.\n",
        "# Data\n\nThe gradient check is another term.\n",
        "# Data\n\n![A gradient in a picture](x.svg)\n",
        '# Data\n\n!!! abstract "You will learn"\n    - a gradient\n\nText.\n',
    ],
)
def test_announcing_is_not_using(body: str) -> None:
    """Headings, links, code, pictures and the list of aims may name what comes."""
    assert said(body + "\n**Gradient check**\n") == ""


def test_an_introduction_is_in_bold() -> None:
    """The home of a term says it in bold, and every term has a home."""
    plain = page("# N\n\nA gradient; a **GPU**.\n", "docs/part/next.md")
    assert "'Gradient' is introduced here" in said("# Data\n", home=plain)
    lost = Page(terms.GLOSSARY, FRONT + "Gradient\n:   A slope.\n")
    assert "'Gradient' leads to nothing" in said("# Data\n", lost)
    away = Page(terms.GLOSSARY, FRONT + "Gradient\n:   A slope. [N](notation.md)\n")
    assert "which is not read in order" in said("# Data\n", away)


NOTES = "Learning is:\n*patience*, curiosity and small steps – day after day."


@pytest.fixture
def known(tmp_path: Path) -> set[str]:
    """Keep the fingerprints of a note in a file, as the book does."""
    file = tmp_path / "fingerprints.txt"
    digests = [digest for _, _, digest in copied.fingerprints(NOTES)]
    file.write_text("\n".join(["# head", *digests]), encoding="utf-8")
    return copied.read(file)


@pytest.mark.parametrize(
    "body",
    [
        "# Data\n\nAll is patience, curiosity, and small steps, day by day.\n",
        "# Data\n\nIs **patience**,\nCURIOSITY and [small](x.md) steps,\nday, after, all.\n",
    ],
)
def test_a_copied_sentence_is_refused(body: str, known: set[str]) -> None:
    """Case, marks, links and line breaks do not hide it."""
    assert "docs/part/data.md:" in told(copied.problems(page(body), known))


@pytest.mark.parametrize(
    "body",
    [
        "# Data\n\nPatience, curiosity and small steps.\n",
        "# Data\n\n```text\nis patience curiosity and small steps day\n```\n",
    ],
)
def test_own_words_pass(body: str, known: set[str]) -> None:
    """Six words in a row are no quotation, and outputs are not prose."""
    assert told(copied.problems(page(body), known)) == ""


def test_the_book_holds_fingerprints() -> None:
    """The file that the rule reads is there and not empty."""
    assert len(copied.read()) > 1000
