"""The house style of snippets can fail, names the line, and passes what is right.

What tests/faults breaks in a small book is not broken here again.
"""

import pytest

from tests.rules.tiny_book import told
from tools.rules.files import snippets

START = '"""Show one thing."""\n\nimport torch\n\n'
DRAW = "x = torch.rand(2)\n"
BAD = {
    '"""One. Two."""\n\nassert True\n': (1, "one sentence"),
    '"""Show one thing"""\n\nassert True\n': (1, "one sentence"),
    START + "x = 1\n" * 60 + "assert x\n": (61, "lines"),
    f"{START}device = torch.accelerator.current_accelerator()\n": (5, "book's words"),
    f"{START}{DRAW}torch.manual_seed(0)\nassert True\n": (5, "Seed first"),
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
    "assert True\nprint('correct')\n",
    "assert True\nplt.show()\n",
    "x = time.perf_counter()\nassert x\n",
    "for x in (1, 2):\n    assert x\n",
    "if __name__ == '__main__':\n    assert True\n",
    "torch.ones(2).view(3)  # raises RuntimeError\n",
    f"torch.manual_seed(0)\n{DRAW}assert True\n",
    f"def f():\n    return torch.rand(2)\n\n\ntorch.manual_seed(0)\n{DRAW}assert f()\n",
    "x = torch.rand(2, generator=g)\nassert True\n",
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
