"""A number on a page is proven, linked or marked; what is no result is left alone.

What tests/faults breaks in a small book is not broken here again.
"""

from pathlib import Path

import pytest

from tests.rules.tiny_book import FENCE, page, told
from tests.site.small_files import write
from tools.page import book
from tools.rules.pages import numbers

SOURCE = '"""Reach 0.333."""\n\nrate = 0.05  # not 0.444\nprint(rate, -2.5)\n'
PRINTED = "accuracy 0.978, loss -1.25\nshare 94.5%, 1.58e9 steps of 1,797\n"
SHOWS = (
    f'## Runs\n\n{FENCE}python\n--8<-- "snippets/part/data/good.py"\n{FENCE}\n\n'
    f'{FENCE}text\n--8<-- "snippets/part/data/good.out"\n{FENCE}\n\n'
)


@pytest.fixture
def root(root: Path) -> Path:
    """Let the tiny book's snippet print numbers."""
    good = "snippets/part/data/good"
    return write(root, {f"{good}.py": SOURCE, f"{good}.out": PRINTED})


PROVEN = """
97.8 %, 97.8\u202f% or 98 percent, of 0.978 and 0.98
94.5% is a share of 0.945, or 94.5 of 100
A loss of −1.25 lies 1.25 below 0.
1.6e9 steps with `lr=0.05`, which is 5%
torch 2.15, `TORCH=2.11`, Python 3.11 or 3.12, NumPy>=2.1, or 3.14 or newer
On 12.5.2024, at 127.0.0.1, of torch 2.11.0: see 3. Then 4.
`.4f` and `{x:.2f}` print $e \\approx 2.718$, $$ x = 3.7 $$
A [fact](https://example.org) says 12.7, and <https://example.org> 12.8
[Here](#runs) and [there](data.md#runs) it is 0.978
| 1 | row | 1,797 |
<!-- a comment with 0.111 -->
0.777 <!-- reckoned: 0.978 less a fifth -->
<!-- reckoned: twice as much -->;![from 0.978 to 1.956](x.svg)
"""


@pytest.mark.parametrize("line", PROVEN.strip().splitlines())
def test_what_is_proven_or_no_result_passes(line: str, root: Path) -> None:
    """As printed, rounded, as a percentage; versions, formulas, formats, addresses."""
    line = line.replace(";", "\n")
    (root / "docs/part/data.md").write_text(page(SHOWS).text, encoding="utf-8")
    assert told(numbers.problems(page(f"# A\n\n{SHOWS}{line}\n"), root)) == ""


OPEN = """
97.3 per cent
97.3&#37; or **97.3** %
_97.3 %_
.965
3.1x faster
with torch 97.3 %
1.7e9
97.79 %
7 %
0.9780, or −0.978
0.333 and 0.444
`tensor(0.9731)`
0.5 ± 0.1
$97.3\\%$
![from 0.978 to 0.111](x.svg)
A [fact](https://example.org). But 12.7 is ours.
a | 0.978 | 1800
<td>all</td><td>1800</td>
[There](next.md) it is 0.111
??? question "Does it reach 97.3%?"
### It reaches 97.3%
"""


@pytest.mark.parametrize("line", OPEN.strip().splitlines())
def test_what_nothing_proves_is_refused(line: str, root: Path) -> None:
    """However it is written and wherever it stands."""
    said = told(numbers.problems(page(f"# A\n\n{SHOWS}{line}\n"), root))
    assert said.startswith("docs/part/data.md:18: nothing in this section prints ")


def test_what_opens_a_page_sums_it_up(root: Path) -> None:
    """There a number of any section counts; in a section that of another does not."""
    text = f"# A\n\n0.978\n\n{SHOWS}## Next\n\n0.978\n"
    assert told(numbers.problems(page(text), root)).startswith("docs/part/data.md:22: ")


def test_a_lab_proves_by_its_cells(root: Path) -> None:
    """Its prose does not count."""
    lab = "# %% [markdown]\n# 0.25 and 0.26\n# %%\nassert 0.25\n"
    (root / "docs/labs/lab.py").write_text(lab, encoding="utf-8")
    said = told(numbers.problems(book.read(root, "docs/labs/lab.py"), root))
    assert "lab.py:2: nothing in this section prints 0.26." in said
