"""Pages that must not pass, and good ones that they must not disturb."""

from tests.proof.bad_snippets import SNIPPETS, TRACEBACK
from tests.proof.cases import INCLUDE, Case, exercise, page

COMMENTS = {
    "importorskip": "pytest-codeblocks:importorskip(nonsense)",
    "mark": "pytest.mark.skipif(True, reason='')",
    "gpu": "- pytest.mark.gpu -",
}
BAD = [
    *SNIPPETS,
    page("missing_snippet", '```python\n--8<-- "HERE/y.py"\n```\n',
         "missing_snippet.md:4", "y.py does not exist"),
    page("missing_region", '```python\n--8<-- "HERE/x.py:train"\n```\n',
         "missing_region.md:4", "no region train", "[start:train]"),
    page("include_unquoted", "```python\n--8<-- HERE/x.py\n```\n",
         "include_unquoted.md:4", "write an include as"),
    page("include_text", '```python\n--8<-- "HERE/x.out"\n```\n',
         "no .py file under snippets/", "```text"),
    page("own", "```python\nassert 1 == 1\n```\n", "own.md:3", "has code of its own"),
    page("empty", "```python\n```\n", "is empty"),
    page("braced", "```{.python linenums=1}\nx = 1\n```\n", "is never run"),
    page("spaced", "``` python\nx = 1\n```\n", "has code of its own"),
    page("text", "```text\nx = (\n```\n", "no program proves", "`console`"),
    page("closed_wrongly", '```python\n--8<-- "HERE/x.py"\n```x\n```\n', "in two ways"),
    page("unclosed", "```python\nx = 1\n", "unclosed.md:3", "never closed"),
    *(
        page(name, f"text\n\n<!--{comment}-->\n{INCLUDE}", "remove this comment", line=5)
        for name, comment in COMMENTS.items()
    ),
    Case("skipfile", ("skipfile.md:1", "remove this comment"),
         body=b"<!--pytest-codeblocks:skipfile-->\n", line=1),
    Case("page_encoding", ("page_encoding.md:3: not UTF-8",), body=b"# a\n\n\xe9\n"),
]
STATE = "import matplotlib, torch\ntorch.set_default_dtype(torch.float64)\ntorch.manual_seed(1)\nmatplotlib.rcParams['lines.linewidth'] = 9\nopen('left', 'w').close()\n"
CLEAN = "import os\n\nimport matplotlib, torch\n\nprint(torch.get_default_dtype(), os.listdir(), matplotlib.rcParams['lines.linewidth'])\n"
GOOD = [
    Case("state", (),
         {"x.py": STATE, "y.py": CLEAN, "y.out": "torch.float32 ['y.py'] 2.0\n"},
         INCLUDE + "\n" + INCLUDE.replace("x.py", "y.py")),
    Case("tolerance", (),
         {"x.py": "print('loss 0.4963 of 7')\n", "x.out": "loss 0.4962 of 7\n"}),
    Case("must_fail", (), {
        "x.py": "int('a')  # raises ValueError\n",
        "x.out": TRACEBACK.format("..."),
    }),
    Case("regions", (), {
        "x.py": "a = 1\n# --8<-- [start:b]\nb = a + 1\n# --8<-- [end:b]\nprint(b)\n",
        "x.out": "2\n",
    }, INCLUDE.replace("x.py", "x.py:b") + "\n" + INCLUDE),
    Case("compiles", (), {"x.py": "# needs a compiler\nraise ValueError\n"}),
    Case("other", body="```console\n$ nonsense\n```\n\n```yaml\na: 1\n```\n"),
    exercise("right"),
]
CASES = [*BAD, *GOOD]
