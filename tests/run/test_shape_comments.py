"""Shape comments are read, checked while the snippet runs, and change nothing else."""

import pytest

from tools.compare.snippet import differences
from tools.page.snippet import read
from tools.run.shape_comments.claim import claimed, mismatch

CLAIMS = {
    "# (N, D)": "(N, D)",
    "# ()": "()",
    "# (N,): of each film": "(N,)",
    "# (N,) 0 even, 1 odd": "(N,)",
    "# (H, W), between 0 and 1": "(H, W)",
    "# (N, D), (N,)": "(N, D), (N,)",
    "# (B, D) -> (B, K)": "(B, K)",
    "# -> (B, 8, H, W)": "(B, 8, H, W)",
    "# (N, D) -> (N, 8) -> (N, D)": "(N, D)",
    "# (B, D) @ (D, K) + (K,) -> (B, K)": "(B, K)",
    "# (N, D) with (D,) -> (N, D)": "(N, D)",
    "# (4) + (5, 1) -> (5, 4)": "(5, 4)",
    "# (N, W + H)": "(N, W + H)",
    "# (B, C, H, W) = (64, 16, 4, 4)": "(B, C, H, W) = (64, 16, 4, 4)",
}


@pytest.mark.parametrize(("comment", "words"), CLAIMS.items())
def test_a_claim_is_what_is_made(comment: str, words: str) -> None:
    """What stands behind the last arrow, without the words that follow."""
    assert claimed(comment).words == words


@pytest.mark.parametrize("comment", [
    "# broadcasts without a word", "# (without or with copies, as drawn or moved)",
    "# (see below)", "# (K, 100) @ (100, D)", "# your line: (N, K)", "# zero_grad()",
    "# raises RuntimeError",
])
def test_a_remark_claims_nothing(comment: str) -> None:
    """Words in parentheses, and an operation whose result is not written."""
    assert claimed(comment) is None


FITS = [
    ("# (N, D)", [(5, 3)], {}),
    ("# (N, N)", [(5, 5)], {}),
    ("# ()", [()], {}),
    ("# (N, D), (N,)", [(5, 3), (5,)], {}),
    ("# (N, D)", [(5, 3), (4, 2)], {}),
    ("# (N + 1, N)", [(6, 5)], {}),
    ("# (N, size)", [(5, 7)], {"size": 7}),
    ("# (N, D)", [(5, 3)], {"D": 3, "N": "five"}),
    ("# (B, D) = (5, 3)", [(5, 3)], {}),
    ("# (N, D)", [None], {}),
    ("# (N, D), (N,)", [(5, 3)], {}),
]
WRONG = [
    ("# (N, D)", [(5,)], {}, (0, "(5,)")),
    ("# (N, D), (N,)", [(5, 3), (4,)], {}, (1, "(4,)")),
    ("# (N + 1, N)", [(5, 5)], {}, (0, "(5, 5)")),
    ("# (N, size)", [(5, 7)], {"size": 8}, (0, "(5, 7)")),
    ("# ()", [(1,)], {}, (0, "(1,)")),
]


@pytest.mark.parametrize(("comment", "shapes", "variables"), FITS)
def test_a_true_claim_passes(comment: str, shapes: list, variables: dict) -> None:
    """Letters are free, but each stands for one size."""
    assert mismatch(claimed(comment), shapes, variables) is None


@pytest.mark.parametrize(("comment", "shapes", "variables", "wrong"), WRONG)
def test_a_false_claim_is_found(comment, shapes, variables, wrong) -> None:
    """The number of axes, literal numbers, one letter for two sizes."""
    assert mismatch(claimed(comment), shapes, variables) == wrong


SNIPPET = '''"""Make shapes."""

import torch

# --8<-- [start:a]
x = torch.zeros(4, 2)  # {0}
# --8<-- [end:a]
a, b = x, x[0]  # {1}
for row in x:  # {2}
    y = row * 2
y += 1  # {3}


def f(x: torch.Tensor) -> torch.Tensor:
    """Return rows."""
    return x.sum(1)  # {4}


z = f(
    x,
)  # {5}
numbers = [1, 2]  # (N,)
assert z.sum() == 0
'''
RIGHT = ["(N, D) = (4, 2)", "(N, D), (D,)", "(D,)", "(2,)", "(N, D) -> (N,)", "(4,)"]
LINES = [6, 8, 9, 11, 16, 21]


def said(runner, book, comments: list[str]) -> list[str]:
    """Run the snippet with some comments; return what is wrong with it."""
    path = book.write("snippets/x.py", SNIPPET.format(*comments))
    snippet = read(path, book.root)
    result = runner.run(snippet.source, "x.py")
    assert result.ending == "ok", result.stderr
    return [found.says for found in differences(snippet, result)]


def test_each_wrong_comment_is_a_problem(runner, book) -> None:
    """With file, line and what to do; in assignments, loops, functions, long calls."""
    assert said(runner, book, RIGHT) == []
    wrong = "(N, 1, 1)"
    problems = said(runner, book, [wrong, f"(N, D), {wrong}", *[wrong] * 4])
    for problem, line in zip(problems, LINES, strict=True):
        assert problem.startswith(f"snippets/x.py:{line}: the comment says ")
        assert "has the shape (" in problem
        assert problem.endswith("Correct the comment, or the line that it stands on.")


def test_only_the_comment_is_looked_at(runner, ran) -> None:
    """The source that a program sees of itself, and its lines, are the author's own."""
    code = ("import inspect\n\n\ndef f(x):\n    y = x  # (N, 9)\n    return y\n\n\n"
            "f(1.5)\nprint(inspect.getsource(f).count('\\n'))\n"
            "print('secrets' in globals(), inspect.currentframe().f_lineno)\n")
    run = runner.run(code, "x.py")
    assert ran(run) == "3\nFalse 11\n"
    assert list(run.comments) == [5]


def test_what_a_compiler_reads_is_left_alone(runner, ran) -> None:
    """A compiled function runs as written; the main program is still checked."""
    code = ("import torch\n\n\n@torch.compile(backend='eager', fullgraph=True)\n"
            "def f(x):\n    y = x + 1  # (N, 9)\n    return y\n\n\n"
            "z = f(torch.ones(3))  # (N, D)\nprint(z.sum().item())\n")
    run = runner.run(code, "x.py", 120)
    assert ran(run) == "6.0\n"
    assert list(run.comments) == [10]


LETTERS = """
import torch


def f(x):
    return x.sum(0)  # (N, D) -> (D,)


def g(width):
    for size in (width, 7):
        z = torch.zeros(2, size)  # (B, D)
        w = torch.zeros(size)  # (D,)


x = torch.zeros(6, 3)  # (N, D)
y = torch.zeros(6, 3)[:, :2]  # {0}
few = x[:2]  # (N, D)
pixels = torch.zeros(8, 8)  # (H, W)
pooled = torch.zeros(4, 4)  # (H, W)
f(torch.zeros(2, 9))
f(x)
g(5)
"""


def test_one_letter_has_one_size(runner, ran) -> None:
    """D and K do, loops over widths aside, and what other functions call by that name."""
    run = runner.run(LETTERS.format("(N, K)"), "x.py")
    ran(run)
    assert run.comments == {}
    run = runner.run(LETTERS.format("(N, D)"), "x.py")
    told = "in the comment (N, D), D is 2 here and 3 in line 15: one letter, one size"
    assert run.comments == {16: told}
