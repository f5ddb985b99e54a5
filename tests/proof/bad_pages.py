"""Pages that must not pass, and good ones that they must not disturb."""

from tests.proof.bad_snippets import SNIPPETS
from tests.proof.cases import INCLUDE, Case, exercise, page

PAGES = [
    page(
        "missing_snippet",
        '```python\n--8<-- "HERE/y.py"\n```\n',
        "missing_snippet.md:4",
        "y.py does not exist",
    ),
    page(
        "missing_region",
        '```python\n--8<-- "HERE/x.py:train"\n```\n',
        "missing_region.md:4",
        "no region train",
        "[start:train]",
    ),
    page(
        "include_up",
        '```python\n--8<-- "../x.py"\n```\n',
        "include_up.md:4",
        "leaves the book",
    ),
    page(
        "include_absolute",
        '```python\n--8<-- "/etc/hostname"\n```\n',
        "leaves the book",
    ),
    page(
        "include_unquoted",
        "```python\n--8<-- HERE/x.py\n```\n",
        "include_unquoted.md:4",
        "write an include as",
    ),
    page(
        "include_text",
        '```python\n--8<-- "HERE/x.out"\n```\n',
        "no .py file under snippets/",
        "```text",
    ),
    page("mixed", '```python\n--8<-- "HERE/x.py"\nprint(2)\n```\n', "make two blocks"),
    page(
        "long",
        "```python\na = 1\nb = 2\nc = 3\nd = 4\n```\n",
        "4 lines of code of its own",
        "snippets/",
    ),
    page(
        "own_fails",
        "```python\nx = 1\nx / 0\n```\n",
        "own_fails.md:3:",
        "line 5, in <module>",
        "division by zero",
    ),
    page(
        "titled",
        '```python title="a.py" hl_lines="1"\nassert 1 == 2\n```\n',
        "AssertionError",
    ),
    page("braced", "```{.python linenums=1}\nassert 1 == 2\n```\n", "AssertionError"),
    page("spaced", "``` python\nassert 1 == 2\n```\n", "AssertionError"),
    page(
        "indented",
        "??? note\n    ```python\n    assert 1 == 2\n    ```\n",
        "AssertionError",
        line=4,
    ),
    page(
        "main",
        '```python\nif __name__ == "__main__":\n    assert 1 == 2\n```\n',
        "AssertionError",
    ),
    page("fence_py", "```py\nx = 1\n```\n", "```py is never run", "```python"),
    page("fence_python3", "```python3\nx = 1\n```\n", "```python3 is never run"),
    page("fence_pycon", "```pycon\n>>> 1\n1\n```\n", "```pycon is never run"),
    page("fence_capital", "```Python\nx = 1\n```\n", "```Python is never run"),
    page("fence_braced_py", "```{ .py }\nx = 1\n```\n", "```{ .py } is never run"),
    page("fence_tilde", "~~~python\nx = 1\n~~~\n", "~~~python is never run"),
    page("unclosed", "```python\nx = 1\n", "unclosed.md:3", "never closed"),
    page(
        "keyword",
        "text\n\n<!--pytest-codeblocks:nonsense-->\n",
        "keyword.md:5",
        "nonsense",
        line=5,
    ),
    page(
        "mark",
        "<!--pytest.mark.skipif(nonsense)-->\n```python\nx = 1\n```\n",
        "nonsense",
        "is no mark",
        line=4,
    ),
    page(
        "expected",
        "```python\nprint(1)\n```\n\n<!--pytest-codeblocks:expected-output-->\n```\n2\n```\n",
        "page expects",
        "- 2",
        "+ 1",
    ),
    page(
        "bash_fails",
        "```bash\necho no >&2\nexit 3\n```\n",
        "exited with status 3",
        "no",
    ),
    page("bash_endless", "```bash\nsleep 1000\n```\n", "ran longer than 4 s"),
    Case(
        "page_encoding",
        ("page_encoding.md:3: not UTF-8",),
        body=b"# a\n\n\xe9\n\n```python\nx = 1\n```\n",
    ),
]
BAD = [*SNIPPETS, *PAGES]
STATE = "import matplotlib, torch\ntorch.set_default_dtype(torch.float64)\ntorch.manual_seed(1)\nmatplotlib.rcParams['lines.linewidth'] = 9\nopen('left', 'w').close()\n"
CLEAN = "import os\n\nimport matplotlib, torch\n\nprint(torch.get_default_dtype(), os.listdir(), matplotlib.rcParams['lines.linewidth'])\n"
GOOD = [
    Case(
        "state",
        (),
        {"x.py": STATE, "y.py": CLEAN, "y.out": "torch.float32 ['y.py'] 2.0\n"},
        INCLUDE + "\n" + INCLUDE.replace("x.py", "y.py"),
    ),
    Case(
        "tolerance",
        (),
        {"x.py": "print('loss 0.4963 of 7')\n", "x.out": "loss 0.4962 of 7\n"},
    ),
    Case(
        "must_fail",
        (),
        {
            "x.py": "int('a')  # raises ValueError\n",
            "x.out": "Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\n    int('a')\nValueError: ...\n",
        },
    ),
    Case(
        "regions",
        (),
        {
            "x.py": "a = 1\n# --8<-- [start:two]\nb = a + 1\n# --8<-- [end:two]\nprint(b)\n",
            "x.out": "2\n",
        },
        INCLUDE.replace("x.py", "x.py:two") + "\n" + INCLUDE,
    ),
    Case(
        "cont",
        (),
        {},
        "```python\na = 1\n```\n\n<!--pytest-codeblocks:cont-->\n```python\nprint(a)\n```\n\n<!--pytest-codeblocks:expected-output-->\n```\n1\n```\n",
    ),
    Case(
        "spaces",
        (),
        {},
        "```python\nprint('a  b')\n```\n\n<!--pytest-codeblocks:expected-output-ignore-whitespace-->\n```\na b\n```\n",
    ),
    Case(
        "shells",
        (),
        {},
        "```sh\nls -A\n```\n\n<!--pytest-codeblocks:expected-output-->\n```\nscript.sh\n```\n\n```bash\n[[ -d $HOME && -z $SECRET ]]\n```\n",
    ),
    Case(
        "other",
        (),
        {},
        "```console\n$ nonsense\n```\n\n```text\nx = (\n```\n\n```yaml\na: 1\n```\n",
    ),
    exercise("right"),
]
SKIPPED = [
    page(
        "gpu",
        "<!--pytest.mark.gpu-->\n```python\nassert 1 == 2\n```\n",
        "needs a GPU: not run",
        line=4,
    ),
    page(
        "importorskip",
        "<!--pytest-codeblocks:importorskip(nonsense)-->\n```python\nimport nonsense\n```\n",
        "needs nonsense: not run",
        line=4,
    ),
    Case(
        "skipfile",
        ("skipfile",),
        body=b"<!--pytest-codeblocks:skipfile-->\n```python\nx = (\n```\n",
        line=1,
    ),
]
CASES = [*BAD, *GOOD, *SKIPPED]
