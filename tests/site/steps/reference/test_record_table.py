"""The runs stand by part and page, with their sums above."""

import re
from pathlib import Path

import pytest

from tools.proof.record import digest
from tools.site.recorded import Runs
from tools.site.steps.reference.record_table import Listed, report

GPU = {"device": "cuda", "device_name": "NVIDIA H200"}
FILES = ["snippets/a.py", "snippets/b.py", "snippets/c.py"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with three snippets."""
    (tmp_path / "snippets").mkdir()
    for file in FILES:
        (tmp_path / file).write_text(file, encoding="utf-8")
    return tmp_path


def record(root: Path, *files: str, seconds: float = 1.5, **changes: str) -> dict:
    """Return the record of a device on which some snippets passed."""
    about = {"device": "cpu", "device_name": "x", "versions": {"torch": "2.15.0+cpu"}} | changes
    passed = {"result": "passed", "seconds": seconds}
    return about | {"results": {it: passed | {"sha256": digest(root / it)} for it in files}}


def said(root: Path, *records: dict) -> str:
    """Return the report of a book of two parts, the second with an empty page."""
    places = {file: f"../x/#{file}" for file in FILES}
    first = Listed("A & B", "../x/", {it: places[it] for it in FILES[:2]})
    second = [Listed("C", "../c/", {FILES[2]: "../c/#c"}), Listed("Nothing", "../n/", {})]
    parts = [("Start", [first]), ("The rest", second), ("Empty", [Listed("N", "n/", {})])]
    return report("<h1>T</h1><p>Why.</p>", parts, Runs(root, [*records]))


def test_sums_stand_above(root: Path) -> None:
    """A line for each device, under the title: how many, with which torch, how long."""
    html = said(root, record(root, *FILES), record(root, FILES[0], seconds=40, **GPU))
    lines = re.findall(r"<li>(.*?)</li>", html)
    assert lines == [
        "3 snippets on CPU, with torch 2.15.0, in 4 seconds together",
        "1 snippet on NVIDIA H200, with torch 2.15.0, in 40 seconds together",
    ]
    assert html.startswith('<h1>T</h1><ul class="runs-sums">')
    assert html.index("Why.") < html.index("<h2")


def test_parts_and_pages_are_headings(root: Path) -> None:
    """What shows no snippet is left out; a page's heading leads to it, its rows to its blocks."""
    html = said(root, record(root, *FILES))
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", html) == ["Start", "The rest"]
    assert '<h2 id="runs-the-rest">' in html
    titles = re.findall(r"<h3>(.*?)</h3>", html)
    assert titles == ['<a href="../x/">A &amp; B</a>', '<a href="../c/">C</a>']
    assert '<td><a href="../x/#snippets/a.py">a.py</a></td><td>1.5 s</td>' in html


def test_rows_are_folded_and_say_only_what_differs(root: Path) -> None:
    """Device and version head a column each, and a page's sum is the title of its fold."""
    html = said(root, record(root, *FILES), record(root, FILES[1], seconds=40, **GPU))
    assert "<summary>2 snippets, 43 s</summary>" in html and "<details open" not in html
    assert html.count('<th scope="col">CPU, torch 2.15.0</th>') == 2
    assert "b.py</a></td><td>1.5 s</td><td>40 s</td>" in html
    assert "a.py</a></td><td>1.5 s</td><td></td>" in html


def test_what_did_not_run_says_so(root: Path) -> None:
    """In the title of the fold, in its row, and where it lacked something, above."""
    lacks = {"result": "not run", "why": "needs a GPU", "sha256": digest(root / FILES[1])}
    made = record(root, FILES[0])
    made["results"][FILES[1]] = lacks
    html = said(root, made)
    assert "<summary>2 snippets, 1.5 s, 1 without a run</summary>" in html
    assert "<td>not run: needs a GPU</td>" in html and "<td>no record</td>" in html
    assert "lacks what they need: 1 of these" in html
    both = said(root, made, record(root, FILES[0], **GPU))
    assert '<td colspan="2">no record</td>' in both


def test_without_a_record_there_is_a_sentence(root: Path) -> None:
    """A site can be built from the committed outputs alone."""
    html = said(root)
    assert html.startswith("<h1>T</h1><p>Why.</p><p>This site was built without a record") and "<h2" not in html
