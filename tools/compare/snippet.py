"""Compare what a snippet did with what is committed beside it."""

from collections.abc import Iterator

from tools.compare import chart, output, showable, stderr
from tools.compare.as_announced import REMEDIES, misbehaved, untrue
from tools.compare.difference import REMEDY, Difference
from tools.compare.figure import chart_picture, clean, scheme
from tools.page.deliberate_error import statement
from tools.page.snippet import Snippet
from tools.run.result import MOST, Result

EMPTY = "shows a figure with nothing in it: draw something, or take it out"
MEND = "Mend the chart, or draw the figure with matplotlib."
UNSHOWN = "draws a figure that no page shows: call plt.show(), and save it nowhere"


def shown(snippet: Snippet, result: Result) -> str:
    """Return what the page shows under a snippet: output, announced warnings, traceback."""
    text = result.stdout
    if snippet.warns:
        text += stderr.shown(result.stderr, snippet.path.name)
    if result.error:
        text += "" if not text or text.endswith("\n") else "\n"
        text += result.error.traceback + "\n"
    return text


def kept(snippet: Snippet, result: Result) -> str:
    """Return what the page shows after `make outputs`: what is committed, where it agrees."""
    now = shown(snippet, result)
    committed = snippet.outputs.get(snippet.output_file(result.device), "")
    return committed if output.same(committed, now) else now


def differences(
    snippet: Snippet, result: Result, most_seconds: float = float("inf")
) -> list[Difference]:
    """List in what a run differs from what is committed; an empty list is a pass."""
    if wrong := misbehaved(snippet.announced, result):
        return [_at(snippet, *wrong)]
    if told := showable.problem(result.stdout) or showable.unfit(kept(snippet, result)):
        return [_at(snippet, 0, told)]
    judges = _stderr, _outputs, _figures, _networks
    found = [difference for judge in judges for difference in judge(snippet, result)]
    found += [_at(snippet, *wrong) for wrong in untrue(result)]
    if result.ending == "ok" and result.busy > most_seconds:
        used = f"took {result.busy:.0f} s of processor time, {most_seconds:g} s at most"
        found.append(_at(snippet, 0, f"{used}\n{REMEDIES['ran longer']}"))
    return found


def _stderr(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Demand that nothing is said aside which the page does not show."""
    own, said = snippet.path.name, result.stderr.strip()[-2000:]
    came = stderr.warned(result.stderr, own)
    for line, category in snippet.warns.items():
        here = {at for at, what in came if what == category}
        if not here & {0, *statement(snippet.source, line)}:
            why = f"must warn {category}, but did not\n{said}".rstrip()
            yield _at(snippet, line, f"{why}\nCorrect the snippet or its comment.")
    if result.stderr and not snippet.warns:
        said = stderr.shown(result.stderr, own).rstrip()[-2000:]
        said = said or f"blank characters: {result.stderr[:20]!r}"
        yield _at(snippet, 0, f"{stderr.UNANNOUNCED}\n{said}\n{stderr.REMEDY}")


def _outputs(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Compare what was printed."""
    name, now = snippet.output_file(result.device), shown(snippet, result)
    committed, why = snippet.outputs.get(name), ""
    if not now.strip():
        now, why = "", why if committed is None else f"prints nothing, but {name} is there"
    elif committed is None:
        why = f"prints, but there is no {name}\n{output.head(now)}"
    elif changes := output.diff(committed, now):
        why = f"prints something else than {name} shows\n{changes}"
    yield from _told(snippet, why, "output", name, now)


def _figures(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Compare what was drawn; what is committed and was not drawn counts."""
    drawn: set[str] = set()
    if result.unshown and not result.error:
        yield _at(snippet, 0, UNSHOWN)
    for number, figure in enumerate(result.figures):
        large = f"draws a figure of more than {MOST / 1e6:g} MB: draw fewer points"
        if not figure or len(figure) >= MOST:
            yield _at(snippet, 0, large if figure else EMPTY)
            continue
        name, live = snippet.figure_file(number), number in result.charts
        drawn |= {name, snippet.chart_file(number)} if live else {name}
        if live and (told := list(_chart(snippet, result.charts[number], number))):
            yield from told
            if not told[0].file:
                continue
        try:
            svg = chart_picture.picture(figure) if live else clean.clean(figure)
        except ValueError as error:
            yield _at(snippet, 0, f"saved a chart that can't be drawn: {error}\n{MEND}")
            continue
        if why := scheme.problem(svg):
            yield _at(snippet, 0, f"{name}: {why}.")
        if name not in snippet.drawn:
            why = f"draws, but there is no {name}"
        elif why := clean.same_figure(snippet.drawn[name], svg):
            why = f"draws something else than {name}: {why}"
        yield from _told(snippet, why, "figure", name, svg)
    for name in sorted(snippet.drawn.keys() - drawn):
        why = f"{name} is there, but this run does not draw it: call plt.show(), or save() of"
        yield from _told(snippet, f"{why} a chart", "figure", name)


def _chart(snippet: Snippet, specification: str, number: int) -> Iterator[Difference]:
    """Compare the specification of one figure that the reader can move."""
    name = snippet.chart_file(number)
    if why := chart.unfit(specification):
        yield _at(snippet, 0, f"{name} can't be made of this chart: {why}")
        return
    if name not in snippet.drawn:
        why = f"saves a chart, but there is no {name}"
    elif why := chart.difference(snippet.drawn[name], specification):
        why = f"saves another chart than {name}: {why}"
    yield from _told(snippet, why, "chart", name, chart.text(specification))


def _networks(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Compare the network that was written."""
    name, committed, now, why = snippet.network_file, snippet.network, b"", None
    if len(result.networks) > 1:
        yield _at(snippet, 0, "writes several .onnx files: one snippet, one network")
    elif result.networks:
        from tools.compare import network  # few programs need it, and onnx is large

        now = network.clean(result.networks[0])
        if committed is None:
            why = f"writes a network, but there is no {name}"
        elif why := network.difference(committed, now):
            why = f"writes another network than {name}: {why}"
    elif committed is not None:
        why = f"{name} is there, but this run writes no .onnx file"
    yield from _told(snippet, why, "network", name, now)


def _at(snippet: Snippet, line: int, why: str) -> Difference:
    """Return a difference that no file can mend, with its line where it has one."""
    where = f"{snippet.name}:{snippet.line(line)}" if line else snippet.name
    return Difference(f"{where}: {why}")


def _told(
    snippet: Snippet, why: str | None, what: str, file: str, content: str | bytes = b""
) -> Iterator[Difference]:
    """Yield a difference that `make outputs` can commit, if there is one."""
    says = f"{snippet.name}: {why}\n{REMEDY.format(what=what, chapter=snippet.chapter)}"
    if why:
        data = content.encode() if isinstance(content, str) else content
        yield Difference(says, file, data)
