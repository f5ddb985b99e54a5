"""No way to write a page shows code that nobody ran, or leaves marks in the text."""

from pathlib import Path

import pytest

from tools import ROOT
from tools.author.check.rendering import problems
from tools.page.plan import Block, plan

INCLUDE = next(ROOT.glob("snippets/start/setup/*.py")).relative_to(ROOT).as_posix()
LINE = f'--8<-- "{INCLUDE}"'
GOOD = f"# A\n\n```python\n{LINE}\n```\n"
# Ways to write a block that one reader takes for code and the other does not.
BLOCKS = {
    "raw HTML with attributes": '<div><pre class="x">assert 1 == 2</pre></div>\n',
    "indented in a list": "- Text.\n\n        assert 1 == 2\n",
    "a file": "```python:file.py\nassert 1 == 2\n```\n",
    "a number": "```python=1\nassert 1 == 2\n```\n",
    "a version": "```python3.11\nassert 1 == 2\n```\n",
    "stubs": "```pyi\nx: int = 'a'\n```\n",
    "closed with an indent": f"```python\n{LINE}\n  ```\n",
    "less indented than its fence": f"!!! note\n    ```python\n{LINE}\n    ```\n",
    "options without a space": f'```python{{hl_lines="1"}}\n{LINE}\n```\n',
    "an unknown option": f'```python nonsense="1"\n{LINE}\n```\n',
    "in a list, with a tab": "-\t```python\n\tassert 1 == 2\n\t```\n",
}
# Marks that Markdown leaves in the text.
RAW = {
    "a footnote": "Text.[^missing]\n",
    "a reference": "See [this][nowhere].\n",
    "a note of GitHub": "> [!NOTE]\n> Text.\n",
    "a task": "- [ ] Do it.\n",
    "a done task": "- [x] Done.\n",
    "a mark": "This ==matters==.\n",
    "a formula in a line": "So $$x^2$$ it is.\n",
    "a formula of TeX": "So \\\\(x^2\\\\) it is.\n",
    "a diagram": "```mermaid\ngraph TD\n```\n",
    "a template": "{{ page.title }}\n",
    "a fold": '??? note "Title"\nText.\n',
    "an admonition": "!!! note\nText.\n",
    "attributes": "Text. {: .lead } more\n",
}


def planned(body: str, tmp_path: Path) -> list[Block]:
    """Return what has to run for a page beside the snippets of the book."""
    page = tmp_path / "docs" / "a.md"
    page.parent.mkdir()
    page.write_text(body, encoding="utf-8", newline="")
    for name in ("mkdocs.yml", "snippets"):
        (tmp_path / name).symlink_to(ROOT / name)
    return list(plan(page, tmp_path))


def told(body: str, tmp_path: Path) -> list[str]:
    """Return what the plan of the runs and the reader of the built page say of a page."""
    found = [block.problem for block in planned(body, tmp_path) if block.problem]
    return [*found, *problems("docs/a.md", tmp_path)]


def test_a_good_page_is_silent(tmp_path: Path) -> None:
    """In folds, lists and tabs too."""
    inner = "".join(f"    {line}\n" for line in GOOD.splitlines()[2:])
    body = f'{GOOD}\n??? note "T"\n{inner}\n=== "A"\n{inner}\n- Text.\n\n{inner}\nA [x] in `$$`.\n'
    assert told(body, tmp_path) == []


@pytest.mark.parametrize("kind", BLOCKS | RAW)
def test_a_dialect_is_refused(tmp_path: Path, kind: str) -> None:
    """With the page and a line of it, and the form to use."""
    found = told((BLOCKS | RAW)[kind], tmp_path)
    assert found, kind
    assert all(message.startswith("docs/a.md:") for message in found)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_on_any_system(tmp_path: Path, end: str) -> None:
    """The program of the page is run all the same."""
    [block] = planned(GOOD.replace("\n", end), tmp_path)
    assert block.program and not block.problem
