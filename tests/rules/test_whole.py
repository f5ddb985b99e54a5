"""The rules of the book as a whole: terms come after their introduction, ideas are claimed."""

from pathlib import Path

import pytest

from tests.rules.tiny_book import FRONT, page, told
from tools.page.book import Page
from tools.rules.apply import findings
from tools.rules.book import Book
from tools.rules.whole import ideas, terms

GLOSSARY = Page(
    terms.GLOSSARY,
    FRONT
    + "Gradient\n:   A slope.\n    [Next](../part/next.md#x)\n\n"
    + "Gradient check\n:   A test.\n    [Data](../part/data.md)\n\n"
    + "Graphics card (GPU)\n:   A chip.\n    [Next](../part/next.md)\n",
)
HERE = "# Data\n\nA **gradient check** is a test.\n"
HOME = page("# N\n\nA **gradient** is a slope, a **GPU** a chip.\n", "docs/part/next.md")


def said(body: str) -> str:
    """Return what the rule says of a page that is read before the home of the terms."""
    return told(terms.problems(GLOSSARY, [page(body), HOME, GLOSSARY]))


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
    assert said(body).startswith("docs/part/data.md:")


ANNOUNCED = """
# A gradient
[Gradients](next.md) come next; so does `gradient`.
The gradient check is another term.
![A gradient in a picture](x.svg)
**Gradient check**
!!! abstract "You will learn"
    - a gradient

Text.
"""


def test_announcing_is_not_using() -> None:
    """Headings, links, code, pictures and the list of aims may name what comes."""
    assert said(ANNOUNCED) == ""


def test_a_term_in_bold_belongs_to_a_page_that_its_entry_links() -> None:
    """A page that gives a word another meaning is told, unless it says that it does."""
    after = page("# D\n\nA **gradient** of colors.\n", "docs/part/after.md")
    found = told(terms.problems(GLOSSARY, [page(HERE), HOME, after]))
    assert found.startswith("docs/part/after.md:8: **gradient** is explained here too, but")
    assert "docs/reference/glossary.md:6 does not link this page" in found
    front = FRONT.replace("---\n\n", "senses: {gradient: everyday}\n---\n\n")
    other = page(after.text.removeprefix(FRONT), after.path, front)
    assert told(terms.problems(GLOSSARY, [page(HERE), HOME, other])) == ""


def test_a_term_has_a_home() -> None:
    """The glossary links the page that introduces it."""
    lost = Page(terms.GLOSSARY, FRONT + "Gradient\n:   A slope.\n")
    assert "'Gradient' leads to nothing" in told(terms.problems(lost, [HOME]))


LEDGER = Page(ideas.LEDGER, "- C6 · Autograd\n- C7 · Optimizers <!-- later -->\n")


def claiming(claims: str) -> Page:
    """Make a page that claims ideas."""
    return page("", front=f"---\ntitle: Data\nideas:\n{claims}\n---\n")


def test_claims_are_true(root: Path) -> None:
    """They map ids to snippets; what is taught is claimed, what is not is marked."""
    found = told(ideas.page_problems(claiming("  - C6"), LEDGER, root))
    assert found.startswith("docs/part/data.md:3: `ideas` must map")
    good = claiming("  C6: good")
    assert told(ideas.page_problems(good, LEDGER, root)) == ""
    assert told(ideas.ledger_problems(LEDGER, [good])) == ""


def test_a_list_that_is_missing_is_told_once(root: Path) -> None:
    """The rules that read it say that, and nothing else."""
    needed = {"claims": ideas.LEDGER, "ideas": ideas.LEDGER, "terms": terms.GLOSSARY}
    for rule, path in needed.items():
        assert findings(rule, Book(root)) == [
            f"{path}: is missing, and the rules read it. Restore it."
        ]
