"""Fences and includes of a page."""

from tools.page.fences import fences
from tools.page.includes import Include, expand, includes, whole

PAGE = """\
# Title

<!-- a remark -->
```python title="a.py"
x = 1
```

??? note
    ~~~{ .yaml linenums=1 }
    a: 1
      b: 2
    ~~~

````text
```python
```
````

``` python
open
"""


def test_fences() -> None:
    """Every fence is found, with its line, language and code."""
    first, second, third, last = fences(PAGE)
    assert (first.lang, first.line, first.code) == ("python", 4, "x = 1\n")
    assert first.info == 'python title="a.py"'
    assert (second.lang, second.indent, second.code) == ("yaml", 4, "a: 1\n  b: 2\n")
    assert (third.lang, third.code) == ("text", "```python\n```\n")
    assert (last.lang, last.closed) == ("python", False)


def test_includes() -> None:
    """Paths, regions and lines are read."""
    code = 'x\n--8<-- "a/b.py"\n  --8<-- "a/c.py:train"\n'
    found = [Include("a/b.py", None, 11), Include("a/c.py", "train", 12)]
    assert includes(code, 10) == found


def test_expand(book) -> None:
    """An include becomes the file without markers, a region its lines, indented."""
    source = "a = 1\n# --8<-- [start:b]\nb = 2\n    # --8<-- [end:b]\n"
    assert whole(source) == "a = 1\nb = 2\n"
    book.write("snippets/x.py", source)
    assert expand('--8<-- "snippets/x.py"', book.root) == "a = 1\nb = 2\n"
    assert expand('  --8<-- "snippets/x.py:b"', book.root) == "  b = 2"
