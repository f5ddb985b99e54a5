"""Names are read from programs; the index, the fold and the rules are made of them."""

from pathlib import Path

import pytest

from tests.conftest import Book
from tests.rules.tiny_book import FENCE, FRONT, told
from tools.page.book import Page
from tools.page.shown import all_shown
from tools.rules.whole import names
from tools.site.steps.reference import code_index
from tools.site.steps.reference.torch_names import used

PROGRAM = """import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 3)
y = F.relu(nn.Linear(3, 1)(x)).squeeze().tolist()
y.append(x.grad.sum())
"""


def test_names_are_written_in_full() -> None:
    """Aliases are resolved, chains are taken whole, and a method keeps its dot."""
    assert used(PROGRAM) == {
        "torch.randn": 5,
        "torch.nn.functional.relu": 6,
        "torch.nn.Linear": 6,
        ".squeeze": 6,
        ".tolist": 6,
        ".sum": 7,
        ".grad": 7,
    }


@pytest.mark.parametrize("program", [
    "import numpy as np\nx = np.ones(3).sum()\n",
    "import torch\nimport numpy as np\nx = np.ones(3).sum().tolist()\n",
    "import torch\nwords = 'a b'.split()\n",
    "import torch\n\nclass Own:\n    def backward(self): ...\n\nOwn().backward()\n",
    "import torch\nfrom matplotlib import pyplot as plt\nplt.subplots()[1].scatter(1)\n",
    "import torch\nx = (\n",
    "from . import torch\n",
])
def test_names_of_others_are_left_out(program: str) -> None:
    """What may be an array's, a string's or the program's own is not claimed."""
    assert used(program) == {}


INDEX = f"""{FRONT}# Index

## Methods

`.grad`
:   The slopes. More of them.

`.squeeze`
:   Drops axes of length 1.

## torch

`torch.nn.functional.relu`
:   Each element `x`, or 0.
"""
CHAPTER = f"""{FRONT}# Data

Call `x.squeeze()` first.

{FENCE}python
--8<-- "snippets/part/data/good.py"
{FENCE}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a book of one chapter, one snippet and one lab."""
    book = Book(tmp_path, None)
    book.write("docs/part/data.md", CHAPTER)
    book.write("docs/labs/lab.py", "# %%\nimport torch\n\ntorch.zeros(1)\n")
    book.write("snippets/part/data/good.py", PROGRAM)
    exercise = "snippets/part/data/exercises/e"
    book.write(f"{exercise}.py", "import torch\n\n...  # your line\n")
    book.write(f"{exercise}.answer.py", "torch.ones(1)\n")
    return tmp_path


def test_an_entry_is_a_name_and_a_sentence() -> None:
    """Only the first sentence is shown in the fold."""
    assert code_index.entries(INDEX)[".grad"] == "The slopes."
    assert code_index.anchor("torch.Tensor") != code_index.anchor("torch.tensor")


def test_what_a_sentence_names_is_not_new(root: Path) -> None:
    """Nor what a page before has shown; the fold keeps the order of the lines."""
    lab = (root / "docs/labs/lab.py").read_text(encoding="utf-8")
    shown = [(f"part/{name}.md", CHAPTER, all_shown(CHAPTER)) for name in ("data", "more")]
    use = code_index.uses([*shown[:1], ("labs/lab.py", lab, [])], root)
    new = use.new["part/data.md", "snippets/part/data/good.py"]
    assert "torch.randn" in new and ".squeeze" not in new
    assert use.places["torch.zeros"] == {"labs/lab.py": []}
    assert use.places[".grad"] == {"part/data.md": ["good"]}
    fold = code_index.note(new, code_index.entries(INDEX), "../index/")
    assert "<code>relu</code>, <code>grad</code>" in fold
    assert 'href="../index/#name-torch-nn-functional-relu"' in fold
    assert "<code>x</code>" in fold
    assert code_index.note([".unknown"], {}, "") == ""
    use = code_index.uses(shown, root)
    assert use.new["part/data.md", "snippets/part/data/good.py"]
    assert use.new["part/more.md", "snippets/part/data/good.py"] == []


def test_the_index_leads_to_the_all_shown(root: Path) -> None:
    """Each entry gets an id, its pages and their snippets."""
    use = code_index.uses([("part/data.md", CHAPTER, all_shown(CHAPTER))], root)
    html = "<dl>\n<dt><code>.grad</code></dt>\n<dd>The slopes.</dd>\n</dl>"
    done = code_index.annotate(html, use, lambda uri, name: (f"{uri}#{name}", name or "Data"))
    assert '<dt id="name-grad">' in done
    assert '<a href="part/data.md#good">Data: good</a>' in done


def test_an_entry_links_the_first_places_and_counts_the_others() -> None:
    """A name that every program uses has an entry of a few lines, not of hundreds of links."""
    places = {f"part/{page}.md": ["a", "b", "c", "d"] for page in "uvwxyz"}
    html = "<dl><dt><code>torch.tensor</code></dt><dd>Makes one.</dd></dl>"
    use = code_index.Use({"torch.tensor": places}, {})
    done = code_index.annotate(html, use, lambda uri, name: (f"{uri}#{name}", name or "Data"))
    assert 'href="part/x.md#a">Data: a</a> and 3 more · and 2 more pages</p>' in done
    assert "#b" not in done and "part/y.md" not in done


def test_a_list_of_entries_tells_its_height() -> None:
    """As lines, three for each name beside its full ones; another list stays as it is."""
    other = "<dl><dt>Term</dt><dd>Meaning.</dd></dl>"
    html = f"{other}<dl><dt><code>torch.abs</code></dt><dd>{'word ' * 20}</dd></dl>"
    done = code_index.annotate(html, code_index.Use({}, {}), lambda uri, name: (uri, name))
    assert done.startswith(f'{other}<dl class="indexed" style="--lines: 5"><dt')


def complaints(index: str, chapter: str, root: Path) -> str:
    """Return what the rule says of a book of one chapter and one lab."""
    pages = [Page("docs/part/data.md", chapter), Page("docs/labs/lab.py", "")]
    (root / "docs/part/data.md").write_text(chapter, encoding="utf-8")
    return told(names.problems(Page(names.INDEX, index), pages, root))


def test_a_name_without_an_entry_is_refused(root: Path) -> None:
    """The message names the first line and the entry to write."""
    said = complaints(INDEX, CHAPTER, root)
    assert "snippets/part/data/good.py:5: " in said
    assert "no entry for torch.randn" in said
    assert "torch.nn.functional.relu" not in said


def test_a_lab_and_an_answer_need_nothing_new(root: Path) -> None:
    """What a reader has to write was shown before."""
    answer = f'{FENCE}python\n--8<-- "snippets/part/data/exercises/e.answer.py"\n{FENCE}\n'
    said = complaints(INDEX, CHAPTER + "\n" + answer, root)
    assert "docs/labs/lab.py:4: torch.zeros is needed here" in said
    assert "e.answer.py:3: torch.ones is needed here" in said
    taught = CHAPTER + "\nUse `torch.ones` and `torch.zeros`.\n\n" + answer
    assert "is needed here" not in complaints(INDEX, taught, root)


@pytest.mark.parametrize(("entry", "told_of"), [
    ("`torch.abs`\n:   The size.\n", "no snippet and no lab uses torch.abs"),
    ("`torch.nn.functional.relu`\n:   Again.\n", "stands twice"),
    ("`torch.nn.Linear`\n:   A layer.\n", "Sort the section"),
])
def test_a_stale_entry_is_refused(entry: str, told_of: str, root: Path) -> None:
    """Entries are used, single and sorted within their section."""
    last = INDEX + "\n`torch.randn`\n:   Random.\n\n" + entry
    said = complaints(last, CHAPTER, root)
    assert f"{names.INDEX}:" in said and told_of in said
