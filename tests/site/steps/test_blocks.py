"""Code blocks carry their file, their run and the text that is copied."""

import re
from html import unescape
from pathlib import Path
from types import SimpleNamespace

import pytest
from markdown import Markdown

from tests.site.small_files import FOLDER, fence
from tools.site.steps.blocks import LONG, Blocks, commands
from tools.site.steps.marks import tag


def render(markdown: str, root: Path, ran: str = "") -> str:
    """Return a page's HTML with its blocks finished; every snippet ran as is said."""
    extensions = ["attr_list", "pymdownx.superfences", "pymdownx.highlight"]
    extensions += ["pymdownx.snippets", "pymdownx.details"]
    options = {
        "pymdownx.highlight": {"pygments_lang_class": True},
        "pymdownx.snippets": {"base_path": [str(root)], "check_paths": True},
    }
    page = Markdown(extensions=extensions, extension_configs=options)
    runs = SimpleNamespace(sentence=lambda path: ran)
    blocks = Blocks(root, runs, "../{}".format, "<i>{}</i>".format)
    return blocks.finish(page.convert(tag(markdown, root)))


def copied(html: str) -> str:
    """Return what the copy button takes where it differs from what is shown."""
    return unescape(html.partition('data-copy="')[2].partition('"')[0])


def test_a_snippet_can_be_found_and_downloaded(root: Path) -> None:
    """Its block has an anchor, its file's name, a link, and below it what is folded."""
    html = render(fence("a.py"), root)
    assert 'id="snippet-a"' in html
    assert f'<a href="../{FOLDER}/a.py" download>a.py</a>' in html
    assert f"</footer><i>{FOLDER}/a.py</i></div>" in html
    assert "data-copy" not in html and "Ran" not in html


def test_its_run_stands_under_it(root: Path) -> None:
    """A starter did not run as it is: it was checked, and is the reader's turn."""
    html = render(fence("a.py") + "\n" + fence("exercises/e.py"), root, "Ran & ran")
    assert "<span>Ran &amp; ran</span>" in html and "<span>Checked &amp; ran</span>" in html
    assert html.count("Your turn") == 1 and 'id="snippet-e"' in html


def test_an_excerpt_copies_the_whole_file(root: Path) -> None:
    """It is marked as an excerpt; region markers are not copied."""
    html = render(fence("a.py:x"), root)
    assert "excerpt of" in html and copied(html) == "import torch\n\n\nprint(1)\n"


def test_an_answer_copies_the_whole_exercise(root: Path) -> None:
    """The starter comes along, with the answer filled in; nothing is folded below."""
    html = render(fence("exercises/e.answer.py"), root)
    assert copied(html).startswith("x = 1\n") and 'print("correct")' in copied(html)
    assert 'id="snippet-e"' not in html and "<i>" not in html


def test_a_must_fail_is_labelled(root: Path) -> None:
    """A deliberate error is announced, and its output marked."""
    html = render(fence("bad.py") + "\n" + fence("bad.out", "text"), root)
    assert "This one must fail" in html and "output no-copy error" in html
    assert 'aria-label="Output of bad.py"' in html


@pytest.mark.parametrize("info", ['python title="x"', '{.python title="x"}', "python "])
def test_info_strings_survive(root: Path, info: str) -> None:
    """A title, or braces, stay what they were."""
    html = render(fence("a.py", info), root)
    assert ("filename" in html) == ("title" in info)
    assert 'id="snippet-a"' in html


def test_blocks_in_folds_are_found(root: Path) -> None:
    """Indentation does not hide a snippet; its anchor is given once."""
    inside = "\n".join(f"    {line}" for line in fence("a.py").splitlines())
    html = render(f'{fence("a.py")}\n??? note "T"\n{inside}\n', root)
    assert html.count("data-file=") == 2 and html.count('id="snippet-a"') == 1


def test_code_on_the_page_is_left_as_it_is(root: Path) -> None:
    """A block that includes nothing gets a name for screen readers, no more."""
    html = render("```python\nprint(1)\n```\n", root)
    assert 'aria-label="Code"' in html and "snippet-line" not in html


@pytest.mark.parametrize(
    ("session", "typed"),
    [
        ("$ pip install torch\nDone\n$ python a.py", "pip install torch\npython a.py"),
        ("pip install torch", "pip install torch"),
        ("PS> py a.py", "py a.py"),
    ],
)
def test_a_session_copies_what_is_typed(session: str, typed: str) -> None:
    """Prompts and answers are not copied."""
    assert commands(session) == typed


def test_output_joins_the_snippet_above_it(root: Path) -> None:
    """The two are one card, unless words stand between them."""
    joined = render(fence("a.py") + "\n" + fence("a.out", "text"), root)
    apart = render(fence("a.py") + "\nWords.\n\n" + fence("a.out", "text"), root)
    assert joined.count("with-output") == 1 and "with-output" not in apart


def test_only_colored_words_are_marked(root: Path) -> None:
    """Names and signs lose their tags, strings and numbers keep theirs, no text is lost."""
    html = render(fence("a.py"), root)
    assert '<span class="mi">1</span>' in html
    assert not re.search(r'<span class="(n|o|p|w)">', html)
    assert "print(1)" in re.sub(r"<[^>]+>", "", html)
    assert 'style="--lines: ' in html


@pytest.mark.parametrize(("lines", "long"), [(LONG, False), (LONG + 1, True)])
def test_only_a_long_block_may_break_on_paper(root: Path, lines: int, long: bool) -> None:
    """The class is set for print; it does not depend on what the block is."""
    html = render("```python\n" + "print(1)\n" * lines + "```\n", root)
    assert ('class="language-python highlight long"' in html) == long


def test_a_table_of_results_is_a_table(root: Path) -> None:
    """It can be found like any output, scrolled by keyboard, and says what it is."""
    html = render(fence("t.out", "csv"), root)
    box = '<div class="scrolls" tabindex="0" role="group" aria-label="Output of t.py">'
    assert f'{box}<table class="results">' in html and "<pre" not in html
    assert 'id="output-t"' in html and '<td style="text-align: right">1</td>' in html
