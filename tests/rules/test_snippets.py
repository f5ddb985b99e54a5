"""The house style of snippets can fail, names the line, and passes what is right."""

import pytest

from tests.rules.tiny_book import told
from tools.rules.files.plain import snippets

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
