"""Synthetic books with the site's own settings."""

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from tools import ROOT

COPIED = ("tools", "theme", "docs/assets", "mkdocs.yml", "requirements.txt")
SNIPPET = '''"""Snippet {n}: fit a line."""

import torch

x = torch.linspace(-1, 1, 32).unsqueeze(1)  # (N, 1)
loss = torch.nn.functional.mse_loss(torch.nn.Linear(1, 1)(x), 3 * x)
loss.backward()
print(f"loss {{loss.item():.2f}}")
'''
SECTION = """## Section {n}

Take the loss $\\frac{{1}}{{N}} \\sum_i (w x_i + b - y_i)^2$ of model {n}.
The gradient `w.grad` has the shape of `w`; read [the first page](index.md) again.

```python
--8<-- "snippets/bench/s{n}.py"
```

```text
--8<-- "snippets/bench/s{n}.out"
```
"""
FIGURE = "\n![A falling line](../snippets/bench/figure.svg)\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text/></svg>'


def begin(folder: Path, copied: Iterable[str], nav: Iterable[str]) -> None:
    """Copy files and folders of this book, mkdocs.yml among them, for other pages."""
    for name in copied:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    settings, order = folder / "mkdocs.yml", "".join(f"  - {page}\n" for page in nav)
    text = settings.read_text(encoding="utf-8")
    text = re.sub("(?ms)^nav:.*?(?=^theme:)", f"nav:\n{order}\n", text)
    settings.write_text(text, encoding="utf-8")


def write_book(folder: Path, chapters: int, sections: int) -> None:
    """Write a book of so many chapters, each with the same sections."""
    docs = ["index.md", *(f"c{number}.md" for number in range(chapters))]
    begin(folder, COPIED, docs)
    snippets = folder / "snippets" / "bench"
    snippets.mkdir(parents=True)
    for n in range(sections):
        (snippets / f"s{n}.py").write_text(SNIPPET.format(n=n), encoding="utf-8")
        (snippets / f"s{n}.out").write_text("loss 0.01\n", encoding="utf-8")
    (snippets / "figure.svg").write_text(SVG, encoding="utf-8")
    body = "\n".join(SECTION.format(n=n) for n in range(sections)) + FIGURE * 2
    for name in docs:
        page = f"---\ntitle: Page {name}\n---\n\n# Page {name}\n\n"
        text = page + (body if name != "index.md" else "")
        (folder / "docs" / name).write_text(text, encoding="utf-8")
