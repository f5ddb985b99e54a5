"""A synthetic book with the site's own settings, as large as one likes."""

import shutil
from pathlib import Path

from tools import ROOT

COPIED = ("tools", "theme", "docs/assets", "mkdocs.yml", "requirements.txt")
SNIPPET = '''"""Snippet {n}: fit a line with gradient descent."""

import torch

torch.manual_seed({n})
x = torch.linspace(-1, 1, 32).unsqueeze(1)  # (N, 1)
y = 3 * x + 0.1 * torch.randn(32, 1)  # (N, 1)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(50):
    loss = torch.nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"loss {{loss.item():.2f}}")
assert loss < 0.1
'''
SECTION = """## Section {n}

Take the loss $\\frac{{1}}{{N}} \\sum_i (w x_i + b - y_i)^2$ of model {n}.
The gradient `w.grad` has the shape of `w`; read [the first page](index.md) again.

```python
--8<-- "snippets/bench/s{n}.py"
```

??? question "What is the loss? Decide, then open."
    ```text
    --8<-- "snippets/bench/s{n}.out"
    ```

**In a nutshell:** the loss falls.
"""
FIGURE = "\n![A falling line](../snippets/bench/figure.svg)\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 259">{}</svg>'
TICK = '<text x="{0}" y="9" style="font-size: 11px">{0}</text><path d="M{0} 0L9 {0}"/>'


def write_book(folder: Path, chapters: int, sections: int = 12) -> None:
    """Write a book with the site's own settings and `chapters` chapters."""
    for name in COPIED:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, target)
    snippets = folder / "snippets" / "bench"
    snippets.mkdir(parents=True)
    for n in range(sections):
        (snippets / f"s{n}.py").write_text(SNIPPET.format(n=n), encoding="utf-8")
        (snippets / f"s{n}.out").write_text("loss 0.01\n", encoding="utf-8")
    drawing = SVG.format("".join(TICK.format(x) for x in range(120)))
    (snippets / "figure.svg").write_text(drawing, encoding="utf-8")
    body = "\n".join(SECTION.format(n=n) for n in range(sections)) + FIGURE * 2
    docs = ["index.md", *(f"c{number}.md" for number in range(chapters))]
    for name in docs:
        page = f"---\ntitle: Page {name}\n---\n\n# Page {name}\n\n"
        text = page + (body if name != "index.md" else "")
        (folder / "docs" / name).write_text(text, encoding="utf-8")
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    before, _, after = settings.partition("\nnav:\n")
    nav = "".join(f"  - {name}\n" for name in docs)
    _, _, after = after.partition("\ntheme:\n")
    settings = f"{before}\nnav:\n{nav}\ntheme:\n{after}"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
