"""Compare what a snippet did with what is committed beside it."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from tools.compare import chart, network, output, showable, stderr
from tools.compare.as_announced import REMEDIES, misbehaved, untrue
from tools.compare.difference import REMEDY, Difference
from tools.compare.figure import chart_picture, clean
from tools.page.snippet import Snippet
from tools.run.result import Result


def shown(snippet: Snippet, result: Result) -> str:
    """Return what the page shows under a snippet: output, announced warnings, traceback."""
    text = result.stdout
    if snippet.warns:
        text += stderr.shown(result.stderr, snippet.path.name)
    if result.error:
        text += "" if not text or text.endswith("\n") else "\n"
        text += result.error.traceback + "\n"
    return text


def differences(
    snippet: Snippet, result: Result, most_seconds: float = float("inf")
) -> list[Difference]:
    """List in what a run differs from what is committed; an empty list is a pass.

    Args:
        snippet: the snippet as it was read.
        result: how it ran; of one that misbehaved nothing else is compared.
        most_seconds: how long it may keep a processor busy.
    """
    if wrong := misbehaved(snippet.announced, result):
        line, why = wrong
        at = f"{snippet.name}:{snippet.line(line)}" if line else snippet.name
        return [Difference(f"{at}: {why}")]
    if told := showable.problem(result.stdout):
        return [Difference(f"{snippet.name}: {told}")]
    found = [
        *_stderr(snippet, result),
        *_outputs(snippet, result),
        *_figures(snippet, result),
        *_networks(snippet, result),
    ]
    for line, why in untrue(result):
        found.append(Difference(f"{snippet.name}:{snippet.line(line)}: {why}"))
    if result.ending == "ok" and result.busy > most_seconds:
        used = f"took {result.busy:.0f} s of processor time, {most_seconds:g} s at most"
        found.append(Difference(f"{snippet.name}: {used}\n{REMEDIES['ran longer']}"))
    return found


def rounded(snippet: Snippet, result: Result) -> list[Difference]:
    """Return the output of a new program where it is within the tolerance, but another.

    Args:
        snippet: the snippet as it was read.
        result: how it ran.
    """
    name, now = snippet.output_file(result.device), shown(snippet, result)
    committed = snippet.outputs.get(name, "")
    if "..." in committed or committed == now or not output.same(committed, now):
        return []
    return [Difference("", name, now.encode())]


def _stderr(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Demand that nothing is said aside which the page does not show."""
    for line, category in snippet.warns.items():
        if f"{category}: " not in result.stderr:
            at = f"{snippet.name}:{snippet.line(line)}"
            why = f"must warn {category}, but did not\n{result.stderr.strip()[-2000:]}"
            yield Difference(f"{at}: {why.rstrip()}\nCorrect the snippet or its comment.")
    if result.stderr.strip() and not snippet.warns:
        said = stderr.shown(result.stderr, snippet.path.name).rstrip()[-2000:]
        yield Difference(f"{snippet.name}: {stderr.UNANNOUNCED}\n{said}\n{stderr.REMEDY}")


def _outputs(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Compare what was printed."""
    name, now = snippet.output_file(result.device), shown(snippet, result)
    committed = snippet.outputs.get(name)
    if not now.strip():
        if committed is not None:
            yield _told(snippet, f"prints nothing, but {name} is there", "output", name)
    elif committed is None:
        why = f"prints, but there is no {name}\n{now.rstrip()}"
        yield _told(snippet, why, "output", name, now)
    elif not output.same(committed, now):
        why = f"prints something else than {name} shows\n{output.diff(committed, now)}"
        yield _told(snippet, why, "output", name, now)


def _figures(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Compare what was drawn; what is committed and was not drawn counts."""
    drawn: set[str] = set()
    if result.unshown and not result.error:
        why = "draws a figure that it does not show: call plt.show() after it"
        yield Difference(f"{snippet.name}: {why}")
    for number, figure in enumerate(result.figures):
        if not figure:
            why = "shows a figure with nothing in it: draw something, or take it out"
            yield Difference(f"{snippet.name}: {why}")
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
            why = f"saved a chart that can't be drawn: {error}"
            yield Difference(f"{snippet.name}: {why}\n{REMEDIES['saved a chart']}")
            continue
        if name not in snippet.drawn:
            why = f"draws, but there is no {name}"
            yield _told(snippet, why, "figure", name, svg)
        elif why := clean.same_figure(snippet.drawn[name], svg):
            why = f"draws something else than {name}: {why}"
            yield _told(snippet, why, "figure", name, svg)
    for name in sorted(snippet.drawn.keys() - drawn):
        why = f"{name} is there, but this run does not draw it: call plt.show(), or save()"
        yield _told(snippet, f"{why} of a chart", "figure", name)


def _chart(snippet: Snippet, specification: str, number: int) -> Iterator[Difference]:
    """Compare the specification of one figure that the reader can move."""
    name = snippet.chart_file(number)
    if why := chart.unfit(specification):
        yield Difference(f"{snippet.name}: {name} can't be made of this chart: {why}")
    elif name not in snippet.drawn:
        why = f"saves a chart, but there is no {name}"
        yield _told(snippet, why, "chart", name, chart.text(specification))
    elif why := chart.difference(snippet.drawn[name], specification):
        why = f"saves another chart than {name}: {why}"
        yield _told(snippet, why, "chart", name, chart.text(specification))


def _networks(snippet: Snippet, result: Result) -> Iterator[Difference]:
    """Compare the network that was written."""
    name, written = snippet.network_file, result.networks
    if len(written) > 1:
        why = "writes several .onnx files: one snippet, one network"
        yield Difference(f"{snippet.name}: {why}")
    elif not written:
        if snippet.network is not None:
            why = f"{name} is there, but this run writes no .onnx file"
            yield _told(snippet, why, "network", name)
    elif snippet.network is None:
        why = f"writes a network, but there is no {name}"
        yield _told(snippet, why, "network", name, network.clean(written[0]))
    elif why := network.difference(snippet.network, written[0]):
        why = f"writes another network than {name}: {why}"
        yield _told(snippet, why, "network", name, network.clean(written[0]))


def _told(
    snippet: Snippet, why: str, what: str, file: str, content: str | bytes = b""
) -> Difference:
    """Return a difference that `make outputs` can commit."""
    chapter = PurePosixPath(snippet.name).parent.relative_to("snippets").as_posix()
    says = f"{snippet.name}: {why}\n{REMEDY.format(what=what, chapter=chapter)}"
    return Difference(
        says, file, content.encode() if isinstance(content, str) else content
    )
