"""A chart is caught when it is saved, and each change of it is noticed and named."""

import json

import pytest

from tests.conftest import Book
from tests.proof.cases import SHOW
from tools.compare import chart
from tools.compare.figure.chart_picture import picture
from tools.compare.snippet import differences
from tools.page.snippet import read
from tools.run.drawing import CHART_STYLE
from tools.run.result import Result

SNIPPET = """
import altair as alt

x = alt.param(name="x", value=1, bind=alt.binding_range(min=0, max=2, step=1, name="x"))
rows = [{"x": n, "y": n * 0.125} for n in range(3)]
chart = alt.Chart(alt.Data(values=rows)).mark_line().encode(x="x:Q", y="y:Q")
chart.add_params(x).save("line.html")
"""
ROWS = [{"x": 0, "y": 0.0}, {"x": 1, "y": 0.125}, {"x": 2, "y": 0.25}]


def line(rows: list[dict] = ROWS, **changes: object) -> str:
    """Write the specification of a line."""
    axes = {name: {"field": name, "type": "quantitative"} for name in "xy"}
    made = {"config": CHART_STYLE, "data": {"values": rows}, "mark": "line"}
    return json.dumps(made | {"encoding": axes} | changes)


def run_of(*found: str) -> Result:
    """Make a run that saved charts."""
    return Result(figures=found, charts=dict(enumerate(found)))


def compared(book: Book, result: Result) -> list:
    """Compare a run with a committed snippet x.py."""
    path = book.write("snippets/x.py", "x = 1\n")
    return differences(read(path, book.root), result)


def moved(row: int, y: float) -> list[dict]:
    """Return the rows with one number changed."""
    return [it | {"y": y} if n == row else it for n, it in enumerate(ROWS)]


@pytest.mark.parametrize(("change", "words"), [
    (line(moved(1, 0.128)), "data, values 2, y: 0.125 became 0.128"),
    (line([*ROWS, {"x": 3, "y": 0.5}]), 'values 4: "nothing" became'),
    (line(ROWS[:2]), 'became "nothing"'),
    (line(mark="bar"), 'mark: "line" became "bar"'),
    (line(width=300), 'width: "nothing" became 300'),
    (line([{"x": 0, "y": "a"}, *ROWS[1:]]), 'values 1, y: 0.0 became "a"'),
    (line([{"x": 1, "y": 0.0}, *ROWS[1:]]), "values 1, x: 0 became 1"),
])
def test_a_change_is_named(change: str, words: str) -> None:
    """The message says where, what stood there and what stands there now."""
    assert words in chart.difference(line(), change)


def test_last_digits_may_differ() -> None:
    """Two units, also where a number is written shorter; a broken file is named."""
    assert "not JSON" in chart.difference("{", line())
    assert chart.difference(line(), line(moved(2, 0.252))) is None
    assert chart.difference(line(), line(moved(2, 0.253)))


def test_a_changed_chart_fails(book: Book) -> None:
    """The message names the snippet, the file and the place; what is right comes along."""
    book.write("snippets/x.vl.json", chart.text(line(moved(1, 0.5))))
    book.write("snippets/x.svg", picture(line()))
    [found] = compared(book, run_of(line()))
    assert "snippets/x.py: saves another chart than x.vl.json: data, values 2, y" in found.says
    assert "make outputs" in found.says
    assert (found.file, found.content) == ("x.vl.json", chart.text(line()).encode())
    book.write("snippets/x.vl.json", chart.text(line()))
    assert compared(book, run_of(line())) == []
    book.write("snippets/x.svg", picture(line(mark="bar")))
    [found] = compared(book, run_of(line()))
    assert "draws something else than x.svg" in found.says


def test_a_new_chart_comes_with_its_picture(book: Book) -> None:
    """A row of data is a line; where it is no longer saved, both files go."""
    found = compared(book, run_of(line()))
    assert [one.file for one in found] == ["x.vl.json", "x.svg"]
    assert found[0].content.count(b"\n") == 3
    for one in found:
        book.write(f"snippets/{one.file}", one.content)
    gone = compared(book, Result())
    assert [(one.file, one.content) for one in gone] == [("x.svg", b""), ("x.vl.json", b"")]


@pytest.mark.parametrize(("rows", "words"), [
    ([{"y": 1 / 3}], "column y has numbers with 16 decimals: round it"),
    ([{"y": n} for n in range(5000)], "30000 at most: store fewer rows"),
])
def test_an_unfit_chart_is_refused(rows: list[dict], words: str, book: Book) -> None:
    """Too many digits or rows are never committed."""
    [found] = compared(book, run_of(line(rows)))
    assert words in found.says and not found.file


def test_the_picture_follows_the_page() -> None:
    """Ink and first color come from the page; nothing is there but the drawing."""
    svg = picture(line())
    assert "stroke: var(--figure-1, #146891)" in svg
    assert "fill: currentColor" in svg and 'class="tick"' in svg
    assert "aria-" not in svg and "font-family" not in svg


def test_save_is_caught(runner, ran) -> None:
    """In the book's style, counted with the figures; the file is saved too."""
    last = "print(open('line.html').read().count('vegaEmbed') > 0)\n"
    run = runner.run(SHOW + SNIPPET + SHOW + last, "line.py")
    assert ran(run) == "True\n"
    caught = json.loads(run.charts[1])
    assert caught["config"]["mark"] == CHART_STYLE["mark"]
    assert caught["params"][0]["bind"]["name"] == "x"
    assert run.figures[1] == run.charts[1]
    assert len(run.figures) == 3 and list(run.charts) == [1]


def test_a_chart_that_cannot_be_drawn_is_told(book: Book) -> None:
    """The message says why, in a line."""
    [_, found] = compared(book, run_of(line(transform=[{"filter": "datum.x ==="}])))
    assert "saved a chart that can't be drawn: Unexpected end of input" in found.says
