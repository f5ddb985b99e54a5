"""`make outputs` refuses what a reader would not get, and renews what it writes."""

from tests.conftest import Book
from tests.proof.cases import SHOW, Case

UNSTEADY = {
    "set": ("print({*'abcdefghij'})", "print sorted"),
    "hash": ("print(hash('a') % 1000003)", "that hashes"),
    "address": ("print(object())", "the address of an object"),
    "path": ("import os\n\nprint(os.getcwd())", "a path of this machine"),
    "zone": ("import time\n\nprint(time.tzname)", "prints something else"),
    "clock": ("import time\n\nprint(f'{time.perf_counter():.6f}')", "print fewer"),
    "random": ("import random\n\nprint(random.random())", "without a seed"),
    "numpy": ("import numpy as np\n\nprint(np.random.rand(2))", "seed random, NumPy"),
    "torch": ("import torch\n\nprint(torch.rand(2))", "seed random, NumPy and torch"),
    "digits": ("import torch\n\ntorch.manual_seed(0)\nx = torch.rand(100_000)\n"
               "print(f'{(x.exp().sum() / x.sin().sum()).item():.12f}')", "print fewer"),
    "files": ("import os\n\nfor n in 'abc':\n    open(n, 'w').close()\n"
              "print(*os.listdir())", "folders decide"),
    "walk": ("import pathlib\n\nfor n in 'abc':\n    open(n, 'w').close()\n"
             "print(*pathlib.Path().glob('?'))", "folders decide"),
    "cores": ("import os\n\nprint(os.cpu_count())", "prints something else"),
    "user": ("import getpass\n\nprint(getpass.getuser())", "prints something else"),
    "version": ("import torch\n\nprint(torch.__version__)", "a version of this machine"),
    "figure": (f"import random\n{SHOW}plt.plot([random.random(), 1])\nplt.show()",
               "draws another figure"),
}
# What a program prints, what is committed, and what stands there afterwards.
STEADY = {
    "new": ("print(0.4963)", "", "0.4963\n"),
    "last_digits": ("print(0.4961)", "0.4963\n", "0.4961\n"),
    "dots": ("print(0.4962, 'in', 7)", "0.4961 ...\n", "0.4961 ...\n"),
}


def test_only_what_stays_is_written(book: Book) -> None:
    """Else the line and the likely cause are told; dots of the author stay."""
    sources = {name: source for name, (source, *_) in {**UNSTEADY, **STEADY}.items()}
    cases = {name: Case(name, (), {"x.py": it + "\n"}) for name, it in sources.items()}
    for case in cases.values():
        book.write(f"{case.folder}/x.py", case.files["x.py"])
        book.write(case.page, case.text)
    for name, (_, committed, _) in STEADY.items():
        if committed:
            book.write(f"{cases[name].folder}/x.out", committed)
    report = book.pytest("--update-outputs", "docs")
    wrong = []
    for name, (_, cause) in UNSTEADY.items():
        message = report.messages[f"{cases[name].page}::line 3 x"]
        if "again" not in message and name != "version" or cause not in message:
            wrong.append(f"{name}: does not say {cause!r}\n{message}")
    assert not wrong, "\n\n".join(wrong)
    written = {name: data.decode() for name, data in book.files().items()
               if name.endswith((".out", ".svg"))}
    assert written == {f"{cases[name].folder}/x.out": out
                       for name, (*_, out) in STEADY.items()}
    for name in STEADY:
        assert report.of(cases[name].page) == {"line 3 x": "passed"}
