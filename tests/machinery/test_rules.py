"""Each rule of the book can fail, names the line, and passes what is right."""

from pathlib import Path

import pytest

from tools.rules import blocks, book, headings, ideas, links, order, shown, snippets
from tools.rules.book import Page

FRONT = "---\ntitle: Data\ndescription: How data come in.\n---\n\n"
FENCE = "```"
GOOD = f"{FRONT}# Data\n\nText.\n\n{FENCE}python\nprint(1)\n{FENCE}\n"


def page(body: str, path: str = "docs/part/data.md", front: str = FRONT) -> Page:
    """Make a page with front matter, so that the body begins in line 6."""
    return Page(path, front + body)


def told(problems: object) -> str:
    """Join what a rule says."""
    return "\n".join(problems)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a tiny book on disk."""
    files = {
        "docs/part/data.md": GOOD,
        "docs/part/next.md": FRONT + "# Next\n\n## A `fit()` call\n\n## Twice\n\n## Twice\n",
        "snippets/part/data/good.py": '"""Say one."""\n\nassert 1 == 1\n',
        "snippets/part/data/good.svg": "<svg/>",
        "docs/labs/lab.py": "# %% [markdown]\n# ## Try it\n",
        "mkdocs.yml": "nav:\n- Part:\n  - part/data.md\n  - Web: https://example.org\n",
    }
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def saved(body: str, root: Path) -> Page:
    """Write a page of the tiny book."""
    made = page(body)
    (root / made.path).write_text(made.text, encoding="utf-8")
    return made


UNRUN = {
    "py": f"{FENCE}py\nx = 1\n{FENCE}\n",
    "pycon": f"{FENCE}pycon\n>>> 1\n{FENCE}\n",
    "tildes": "~~~python\nx = 1\n~~~\n",
    "shell": f"{FENCE}bash\npip install torch\n{FENCE}\n",
    "skipped": f"<!--pytest-codeblocks:skip-->\n\n{FENCE}python\nx = 1\n{FENCE}\n",
    "skipped_by_mark": f"<!--pytest.mark.skip-->\n{FENCE}python\nx = 1\n{FENCE}\n",
    "unclosed": f"{FENCE}python\nx = 1\n",
    "long": f"{FENCE}python\na = 1\nb = 2\nc = 3\nd = 4\n{FENCE}\n",
    "in_a_fold": f'??? note "x"\n    {FENCE}py\n    x = 1\n    {FENCE}\n',
}


@pytest.mark.parametrize("case", UNRUN)
def test_a_block_that_is_not_run_is_refused(case: str, root: Path) -> None:
    """Whatever looks like Python on a page has to be run."""
    assert "docs/part/data.md:" in told(blocks.problems(saved(UNRUN[case], root), root))


@pytest.mark.parametrize(
    "block",
    [
        f"{FENCE}python\nx = 1\n{FENCE}\n",
        f'{FENCE}python title="x"\n--8<-- "snippets/part/data/good.py"\n{FENCE}\n',
        f"{FENCE}console\n$ pip install torch\n{FENCE}\n",
        f"{FENCE}text\npy\n{FENCE}\n",
        f"<!--pytest.mark.gpu-->\n{FENCE}python\nx = 1\n{FENCE}\n",
    ],
)
def test_a_block_that_is_run_passes(block: str, root: Path) -> None:
    """Includes, three lines of code, commands and outputs are fine."""
    assert told(blocks.problems(saved(block, root), root)) == ""


HEADINGS = {
    "no_front_matter": Page("docs/a.md", "# A\n"),
    "broken_front_matter": Page("docs/a.md", "---\ntitle: [\n---\n# A\n"),
    "no_title": Page("docs/a.md", "---\ndescription: Text.\n---\n# A\n"),
    "no_description": Page("docs/a.md", "---\ntitle: A\n---\n# A\n"),
    "two_h1": page("# A\n\n# B\n"),
    "skipped_level": page("# A\n\n### B\n"),
    "filler": page("# A\n\nYou simply call it.\n"),
    "not_utf_8": page("# A\n\n\ufffd\n"),
}


@pytest.mark.parametrize("case", HEADINGS)
def test_a_page_without_outline_is_refused(case: str) -> None:
    """Title, description and an outline are asked for."""
    assert HEADINGS[case].path in told(headings.problems(HEADINGS[case]))


def test_a_page_with_outline_passes() -> None:
    """Comments in code are no headings, and words in code are no filler."""
    body = f"# A\n\n## B\n\n### C\n\n## D\n\n`just`\n\n{FENCE}python\n# just\n{FENCE}\n"
    assert told(headings.problems(page(body))) == ""


ORDER = {
    "not_in_nav": ("b.md", ["a.md"], ["a.md", "b.md"], "not in the nav"),
    "no_such_page": ("b.md", ["a.md", "b.md"], ["a.md"], "does not exist"),
    "twice": ("a.md", ["a.md", "a.md"], ["a.md"], "2 times"),
    "index": ("x.md", ["x.md", "x/index.md"], ["x.md", "x/index.md"], "same address"),
    "lab": ("x.md", ["x.md", "x.py"], ["x.md", "x.py"], "same address"),
    "case": ("x.md", ["x.md", "X.md"], ["x.md", "X.md"], "same address"),
    "slug": ("a/x.md", ["a/x.md", "b/x.md"], ["a/x.md", "b/x.md"], "same slug"),
}


@pytest.mark.parametrize("case", ORDER)
def test_a_page_without_a_place_of_its_own_is_refused(case: str) -> None:
    """One place in nav, one address, one slug."""
    source, nav, sources, words = ORDER[case]
    assert words in told(order.problems(source, nav, sources))


def test_a_page_with_a_place_passes() -> None:
    """Indexes of different folders share their name."""
    both = ["index.md", "a/index.md"]
    assert told(order.problems("index.md", both, both)) == ""


def test_titles_have_to_differ() -> None:
    """Two pages of one title are refused."""
    pages = [page(""), page("", "docs/other.md")]
    assert "docs/other.md" in told(order.same_titles(pages))
    assert told(order.same_titles(pages[:1])) == ""


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


def test_nav_is_read_from_mkdocs(root: Path) -> None:
    """Pages only, in their order; sources are what becomes a page."""
    assert book.nav(root) == ["part/data.md"]
    assert book.sources(root) == ["labs/lab.py", "part/data.md", "part/next.md"]


SNIPPET = '"""Show one thing."""\n\nimport torch\n\n'
STYLE = {
    "no_caption": ("import torch\n\nassert True\n", 1, "caption"),
    "two_sentences": ('"""One. Two."""\n\nassert True\n', 1, "one sentence"),
    "no_period": ('"""Show one thing"""\n\nassert True\n', 1, "one sentence"),
    "wide": (f"{SNIPPET}x = '{'a' * 80}'\nassert x\n", 5, "columns"),
    "long": (SNIPPET + "x = 1\n" * 60 + "assert x\n", 61, "lines"),
    "syntax": (SNIPPET + "x = (\n", 5, "syntax"),
    "no_check": (SNIPPET + "print(torch.ones(2))\n", 5, "check"),
    "cuda": (SNIPPET + 'x = torch.ones(2, device="cuda")\nassert True\n', 5, "by hand"),
    "cuda_method": (SNIPPET + "x = torch.ones(2).cuda()\nassert True\n", 5, ".cuda"),
    "device": (
        SNIPPET + "device = torch.accelerator.current_accelerator()\nassert device\n",
        5,
        "book's words",
    ),
    "no_seed": (SNIPPET + "x = torch.rand(2)\nassert True\n", 5, "Seed first"),
    "late_seed": (
        SNIPPET + "x = torch.rand(2)\ntorch.manual_seed(0)\nassert True\n",
        5,
        "Seed first",
    ),
    "layer": (
        SNIPPET + "m = torch.nn.Linear(1, 1)\nm(x).backward()\nassert True\n",
        5,
        "Seed first",
    ),
    "download": (SNIPPET + "d = MNIST('.', download=True)\nassert d\n", 5, "downloads"),
    "global": (SNIPPET + "torch.set_num_threads(1)\nassert True\n", 5, "global"),
}


@pytest.mark.parametrize("case", STYLE)
def test_a_snippet_out_of_style_is_refused(case: str) -> None:
    """What the house style asks for and a machine can see."""
    text, line, words = STYLE[case]
    said = told(snippets.problems("snippets/a/b/c.py", text))
    assert f"snippets/a/b/c.py:{line}: " in said and words in said


FINE = {
    "assert": "assert True\n",
    "assert_close": "torch.testing.assert_close(1, 1)\n",
    "print_after": "assert True\nprint('correct')\n",
    "show_after": "assert True\nplt.show()\n",
    "in_a_loop": "for x in (1, 2):\n    assert x\n",
    "main": "if __name__ == '__main__':\n    assert True\n",
    "must_fail": "torch.ones(2).view(3)  # raises RuntimeError\n",
    "seed": "torch.manual_seed(0)\nx = torch.rand(2)\nassert True\n",
    "draw_in_a_function": (
        "def f():\n    return torch.rand(2)\n\n\ntorch.manual_seed(0)\nassert f() is not None\n"
    ),
    "generator": "x = torch.rand(2, generator=g)\nassert True\n",
    "untrained_layer": "m = torch.nn.Linear(1, 1)\nassert m\n",
    "device": "\n".join([*snippets.DEVICE, "assert device", ""]),
    "stand_in_device": 'device = torch.device("meta")\nassert device\n',
}


@pytest.mark.parametrize("case", FINE)
def test_a_snippet_in_style_passes(case: str) -> None:
    """Several ways to end with a check, and what needs none."""
    assert told(snippets.problems("snippets/a/b/c.py", SNIPPET + FINE[case])) == ""


def test_fragments_are_only_measured() -> None:
    """An answer is no program of its own."""
    assert told(snippets.problems("snippets/a/b/exercises/c.answer.py", "x\n")) == ""
    wide = f"x = '{'a' * 80}'\n"
    assert "columns" in told(snippets.problems("snippets/a/b/exercises/c.answer.py", wide))
