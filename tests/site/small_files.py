"""Files and fences for the tests of the site."""

from pathlib import Path

FOLDER = "snippets/p/c"
# A chapter's snippets: a plain one, one that must fail, and an exercise.
CHAPTER = {
    f"{FOLDER}/a.py": "import torch\n\n\n# --8<-- [start:x]\nprint(1)\n# --8<-- [end:x]\n",
    f"{FOLDER}/a.out": "1\n",
    f"{FOLDER}/t.out": "n,x\na,1\n",
    f"{FOLDER}/bad.py": "1 / 0  # raises ZeroDivisionError\n",
    f"{FOLDER}/bad.out": "Traceback (most recent call last):\nZeroDivisionError: no\n",
    f"{FOLDER}/exercises/e.py": 'x = ...\nassert x is not ..., "..."\nprint("correct")\n',
    f"{FOLDER}/exercises/e.answer.py": "x = 1\n",
}
# A page of that chapter, with everything that a page may hold.
PAGE = """---
title: T
---

# Title

See [`the` other](../a/b.md#x), [a lab](../labs/l.py), [home](../index.md), [here](#y),
[a site](https://example.org/a.md) and call `layers[0](x)`.
{ .lede }

<div class="grid cards" markdown>

-   **Card**

</div>

<!-- hidden -->
!!! note "Careful"
    Inside.

??? question "What? Decide, then open."
    ```text
    --8<-- "snippets/p/c/a.out"
    ```

```python title="A"
--8<-- "snippets/p/c/a.py"
```

![A hill](../../snippets/p/hill.svg "Up")

```python
--8<-- "snippets/p/c/a.py:x"
```

```python
--8<-- "snippets/p/c/bad.py"
```

??? example "Exercise"
    Do it.

    ```python
    --8<-- "snippets/p/c/exercises/e.py"
    ```

    ??? success "Answer"
        ```python
        --8<-- "snippets/p/c/exercises/e.answer.py"
        ```

```console
$ pip install torch
```

```python
print("here")
```
"""


def write(root: Path, files: dict[str, str]) -> Path:
    """Write files and return their folder."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def fence(name: str, info: str = "python") -> str:
    """Return a fence that includes one file of the chapter."""
    return f'```{info}\n--8<-- "{FOLDER}/{name}"\n```\n'
