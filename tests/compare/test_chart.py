"""A chart is caught when it is saved, and each change of it is noticed and named."""

import json

import pytest

from tools.compare import chart, snippet
from tools.compare.figure.chart_picture import picture
from tools.run.result import Run

SNIPPET = """
import altair as alt

x = alt.param(name="x", value=1, bind=alt.binding_range(min=0, max=2, step=1, name="x"))
rows = [{"x": n, "y": n * 0.125} for n in range(3)]
chart = alt.Chart(alt.Data(values=rows)).mark_line().encode(x="x:Q", y="y:Q")
chart.add_params(x).save("line.html")
"""
ROWS = [{"x": 0, "y": 0.0}, {"x": 1, "y": 0.125}, {"x": 2, "y": 0.25}]


def chart(rows: list[dict] = ROWS, **changes: object) -> str:
    """Write the specification of a line."""
    axes = {name: {"field": name, "type": "quantitative"} for name in "xy"}
    made = {"config": chart.STYLE, "data": {"values": rows}, "mark": "line"}
    return json.dumps(made | {"encoding": axes} | changes)


def run_of(*found: str) -> Run:
    """Make a run that saved charts."""
    drawn = tuple(picture(one) for one in found)
    return Run("", "", "ok", None, drawn, 0.1, "cpu", (), 0, dict(enumerate(found)))


def moved(row: int, y: float) -> list[dict]:
    """Return the rows with one number changed."""
    return [line | {"y": y} if n == row else line for n, line in enumerate(ROWS)]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (chart(moved(1, 0.128)), "data, values 2, y: 0.125 became 0.128"),
        (chart([*ROWS, {"x": 3, "y": 0.5}]), 'values 4: "nothing" became'),
        (chart(ROWS[:2]), 'became "nothing"'),
        (chart(mark="bar"), 'mark: "line" became "bar"'),
        (chart(width=300), 'width: "nothing" became 300'),
        (chart([{"x": 0, "y": "a"}, *ROWS[1:]]), 'values 1, y: 0.0 became "a"'),
        (chart([{"x": 1, "y": 0.0}, *ROWS[1:]]), "values 1, x: 0 became 1"),
    ],
)
def test_a_change_is_named(change: str, words: str) -> None:
    """The message says where, what stood there and what stands there now."""
    assert words in chart.difference(chart(), change)


def test_a_broken_file_is_named() -> None:
    """What cannot be read is said."""
    assert "not JSON" in chart.difference("{", chart())


def test_last_digits_may_differ() -> None:
    """Two units of the column's last digit, also where a number is written shorter."""
    assert chart.difference(chart(), chart(moved(2, 0.252))) is None
    assert chart.difference(chart(), chart(moved(2, 0.253)))


def test_a_changed_chart_fails(book) -> None:
    """The message names the snippet, the file and the place; an update repairs it."""
    path = book.write("snippets/x.py", "x = 1\n")
    file = book.write("snippets/x.vl.json", chart.text(chart(moved(1, 0.5))))
    svg = book.write("snippets/x.svg", picture(chart()))
    [problem] = snippet.problems(path, run_of(chart()), book.root)
    assert "snippets/x.py: saves another chart than x.vl.json: data, values 2, y" in problem
    assert "make outputs" in problem
    assert snippet.update(path, run_of(chart()), book.root) == [file]
    assert snippet.problems(path, run_of(chart()), book.root) == []
    svg.write_text(picture(chart(mark="bar")))
    [problem] = snippet.problems(path, run_of(chart()), book.root)
    assert "draws something else than x.svg" in problem


def test_a_chart_without_file_fails(book) -> None:
    """A new chart is reported, then written with its picture; a stale one goes."""
    path = book.write("snippets/x.py", "x = 1\n")
    [problem] = snippet.problems(path, run_of(chart()), book.root)
    assert "there is no x.vl.json" in problem
    written = snippet.update(path, run_of(chart()), book.root)
    assert [file.name for file in written] == ["x.vl.json", "x.svg"]
    assert written[0].read_text().count("\n") == 3
    assert len(snippet.problems(path, run_of(), book.root)) == 2
    assert sorted(snippet.update(path, run_of(), book.root)) == sorted(written)
    assert not any(file.exists() for file in written)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([{"y": 1 / 3}], "column y has numbers with 16 decimals: round it"),
        ([{"y": n} for n in range(5000)], "30000 at most: store fewer rows"),
    ],
)
def test_an_unfit_chart_is_refused(rows: list[dict], words: str, book) -> None:
    """Too many digits or rows are never committed."""
    path = book.write("snippets/x.py", "x = 1\n")
    run = Run("", "", "ok", None, ("<svg/>",), 0.1, "cpu", (), 0, {0: chart(rows)})
    [problem] = snippet.problems(path, run, book.root)
    assert words in problem
    snippet.update(path, run, book.root)
    assert not path.with_suffix(".vl.json").exists()


def test_the_picture_follows_the_page() -> None:
    """Ink and first color come from the page; nothing is there but the drawing."""
    svg = picture(chart())
    assert "stroke: var(--figure-1, #146891)" in svg
    assert "fill: currentColor" in svg
    assert "aria-" not in svg and "font-family" not in svg
    assert 'class="tick"' in svg


def test_save_is_caught(runner, ran) -> None:
    """The run keeps chart and picture in the book's style, and the file is saved too."""
    last = "print(open('line.html').read().count('vegaEmbed') > 0)\n"
    run = runner.run(SNIPPET + last, "line.py")
    assert ran(run) == "True\n"
    caught = json.loads(run.charts[0])
    assert caught["config"]["mark"] == chart.STYLE["mark"]
    assert caught["params"][0]["bind"]["name"] == "x"
    assert len(run.figures) == 1 and "<svg" in run.figures[0]


def test_figures_and_charts_are_counted_together(runner, ran) -> None:
    """The order in which they are drawn gives them their numbers."""
    plot = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
    run = runner.run(plot + SNIPPET + plot, "both.py")
    ran(run)
    assert len(run.figures) == 3 and list(run.charts) == [1]


def test_a_chart_that_cannot_be_drawn_ends_badly(runner) -> None:
    """The ending says why, in a line."""
    wrong = SNIPPET.replace("add_params(x)", "transform_filter('datum.x ===')")
    ending = runner.run(wrong, "wrong.py").ending
    assert ending == "saved a chart that can't be drawn: Unexpected end of input"
