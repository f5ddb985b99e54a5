"""The house style of snippets can fail, names the line, and passes what is right.

What tests/faults breaks in a small book is not broken here again.
"""

import pytest

from tests.rules.tiny_book import told
from tools.rules.files import drawing, snippets

START = '"""Show one thing."""\n\nimport torch\n\n'
DRAW = "x = torch.rand(2)\n"
BAD = {
    f"{START}assert True\n": (5, "does not end with a check"),
    '"""One. Two."""\n\nassert __name__\n': (1, "one sentence"),
    '"""Show one thing"""\n\nassert __name__\n': (1, "one sentence"),
    START + "x = 1\n" * 60 + "assert x\n": (61, "lines"),
    f"{START}device = torch.accelerator.current_accelerator()\n": (5, "book's words"),
    f"{START}{DRAW}torch.manual_seed(0)\nassert __name__\n": (5, "Seed first"),
    f"{START}m = torch.nn.Linear(1, 1)\nm(x).backward()\nassert m\n": (5, "Seed first"),
} | {
    f"{START}from {'.'.join(name.split('.')[:-1])} import {name.split('.')[-1]} as f\n\nx = f()\n"
    "assert x\n": (7, f"{name} {told}")
    for name, told in {
        "datetime.datetime.now": "is another", "datetime.date.today": "is another",
        "time.time_ns": "is another", "time.strftime": "is another", "os.getenv": "is another",
        "getpass.getuser": "is another", "platform.node": "is another",
        "socket.gethostname": "is another", "locale.getlocale": "is another",
        "secrets.token_hex": "is another", "random.random": "is another",
        "numpy.random.rand": "is another", "multiprocessing.get_context": "is another",
        "random.Random": "draws without a seed", "numpy.random.default_rng": "draws without",
        "sklearn.utils.shuffle": "draws without", "sklearn.cluster.KMeans": "draws without",
    }.items()
}


@pytest.mark.parametrize("text", BAD, ids=lambda text: BAD[text][1])
def test_a_snippet_out_of_style_is_refused(text: str) -> None:
    """What the house style asks for and a machine can see."""
    line, words = BAD[text]
    said = told(snippets.problems("snippets/a/b/c.py", text))
    assert f"snippets/a/b/c.py:{line}: " in said and words in said


GOOD = [
    "torch.testing.assert_close(1, 1)\n",
    "assert __name__\nprint('correct')\n",
    "assert __name__\nplt.show()\n",
    "x = time.perf_counter()\nassert x\n",
    "for x in (1, 2):\n    assert x\n",
    "if __name__ == '__main__':\n    assert __name__\n",
    "torch.ones(2).view(3)  # raises RuntimeError\n",
    f"torch.manual_seed(0)\n{DRAW}assert __name__\n",
    f"def f():\n    return torch.rand(2)\n\n\ntorch.manual_seed(0)\n{DRAW}assert f()\n",
    "x = torch.rand(2, generator=g)\nassert __name__\n",
    "m = torch.nn.Linear(1, 1)\nassert m\n",
    "\n".join([*snippets.WORDS, "assert device", ""]),
    'device = torch.device("meta")\nassert device\n',
]


@pytest.mark.parametrize("code", GOOD)
def test_a_snippet_in_style_passes(code: str) -> None:
    """Several ways to end with a check, and what needs none."""
    assert told(snippets.problems("snippets/a/b/c.py", START + code)) == ""


def test_fragments_are_only_measured() -> None:
    """An answer is no program of its own."""
    path = "snippets/a/b/exercises/c.answer.py"
    assert told(snippets.problems(path, "x\n")) == ""
    assert "columns" in told(snippets.problems(path, f"x = '{'a' * 80}'\n"))


PLOT = "import matplotlib.pyplot as plt\n\n"
MANY = "plt.plot(x)\n" * 9
# A program that draws, and what is said of it: the line, and some words.
DRAWN = {
    f"assert x\n{MANY}": (5, "9 lines of the lesson draw, 8 at most"),
    "figure, ax = plt.subplots()\n" + "ax.plot(x)\n" * 8 + "assert x\n": (4, "9 lines"),
    "for x in (1, 2):\n" + "    x += 1\n" * 7 + "    plt.plot(x)\nassert x\n": (4, "9 lines"),
    "def draw(ax: plt.Axes) -> None:\n" + "    x = 1\n" * 7 + "draw(1)\nassert x\n": (4, "9 lines"),
    f"{MANY}assert x\n\n# Drawing\nplt.show()\n": (4, "9 lines"),
    "assert x\n\n# Drawing\nplt.show()\nprint(x)\n": (8, "what is folded only draws"),
    "assert x\n\n# Drawing\nplt.show()\nassert x\n": (8, "Move it above"),
    "x = 1\n\n# Drawing\nplt.show()\nassert x\n": (6, "does not end with a check"),
    f"assert x\n# drawing:\n{MANY}": (5, "'# drawing:' is not the one line"),
    "assert x\n# Drawing\nplt.show()\n# Drawing\nplt.show()\n": (7, "not the one line"),
    f"assert x\nif x:\n    pass\n# Drawing\n    {MANY}": (7, "stands within a statement"),
    f"assert x\nx = '''\n# Drawing\n'''\n{MANY}": (6, "stands within a statement"),
}


@pytest.mark.parametrize("code", DRAWN)
def test_drawing_among_the_lesson_is_refused(code: str) -> None:
    """However the library is called, and whatever is made from it."""
    line, words = DRAWN[code]
    path, text = "snippets/a/b/c.py", f'"""Show."""\n{PLOT}{code}'
    said = told([*drawing.problems(path, text), *snippets.problems(path, text)])
    assert f"{path}:{line}: " in said and words in said


@pytest.mark.parametrize(
    "code",
    [
        f"assert x\n\n# Drawing\n{MANY}",
        f"assert x\n{MANY.partition(chr(10))[2]}",
        "x = 1\n" * 9 + "assert x\nplt.show()\n",
        f"assert x\n\n# Drawing\n{MANY * 6}",
        "from matplotlib.colors import XKCD_COLORS\n\n" + "x = [*XKCD_COLORS]\n" * 9 + "assert x\n",
    ],
)
def test_little_drawing_or_drawing_below_the_marker_passes(code: str) -> None:
    """Eight lines may stay; below the marker the lesson's limit does not count."""
    path, text = "snippets/a/b/c.py", f'"""Show."""\n\n{PLOT}{code}'
    assert told([*drawing.problems(path, text), *snippets.problems(path, text)]) == ""
