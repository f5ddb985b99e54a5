"""Compare what a snippet did with what the book shows of it."""

import re
from pathlib import Path

from tools import charts, figures, golden, networks
from tools.ending import misbehaved, untrue
from tools.includes import MARKER, whole
from tools.outcome import Run

REMEDY = "If the new {what} is right: make outputs"


def output(run: Run) -> str:
    """Return what the page shows under a snippet: its output and its traceback."""
    text = run.stdout
    if run.error:
        text += "" if not text or text.endswith("\n") else "\n"
        text += run.error.traceback + "\n"
    return text


def problems(path: Path, run: Run, root: Path) -> list[str]:
    """List what is wrong with a snippet's run; an empty list is a pass.

    Args:
        path: the snippet.
        run: how it ran, from its text without region markers.
        root: the book's root; messages name files from there.
    """
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(root).as_posix()
    if wrong := misbehaved(whole(text), run):
        line, why = wrong
        at = f"{name}:{_in_file(text, line)}" if line else name
        return [f"{at}: {why}"]
    found = [_output_problem(path, run), *_figure_problems(path, run)]
    found.append(_network_problem(path, run))
    comments = [f"{name}:{_in_file(text, n)}: {why}" for n, why in untrue(run)]
    return [f"{name}: {message}" for message in found if message] + comments


def update(path: Path, run: Run, root: Path) -> list[Path]:
    """Rewrite the committed files that no longer match; remove stale ones.

    Args:
        path: the snippet.
        run: how it ran; one that misbehaved changes nothing.
        root: the book's root.

    Returns:
        The files written or removed.
    """
    if misbehaved(whole(path.read_text(encoding="utf-8")), run):
        return []
    changed = []
    if _output_problem(path, run):
        changed.append(_write(output_file(path, run.device), output(run)))
    for number, figure in enumerate(run.figures):
        file, moved = figure_file(path, number), _chart_problem(path, run, number)
        if moved and not charts.unfit(run.charts[number]):
            changed.append(_write(chart_file(file), charts.text(run.charts[number])))
        if not file.exists() or figures.same_figure(_read(file), figures.clean(figure)):
            changed.append(_write(file, figures.clean(figure)))
    changed += [_write(file, "") for file in _undrawn(path, run)]
    if len(run.networks) < 2 and _network_problem(path, run):
        network = networks.clean(run.networks[0]) if run.networks else b""
        changed.append(_write(network_file(path), network))
    return changed


def output_file(path: Path, device: str) -> Path:
    """Return the committed output of a snippet: the device's own, else everyone's."""
    own = path.with_suffix(f".{device}.out")
    return own if own.exists() else path.with_suffix(".out")


def figure_file(path: Path, number: int) -> Path:
    """Return the committed file of a snippet's figure, counted from 0."""
    return path.with_name(f"{path.stem}{f'-{number + 1}' if number else ''}.svg")


def chart_file(figure: Path) -> Path:
    """Return the committed specification of a figure that the reader can move."""
    return figure.with_suffix(".vl.json")


def network_file(path: Path) -> Path:
    """Return the committed file of the network that a snippet writes."""
    return path.with_suffix(".onnx")


def _output_problem(path: Path, run: Run) -> str | None:
    """Compare the output; None when it matches."""
    file, now = output_file(path, run.device), output(run)
    remedy = REMEDY.format(what="output")
    if not now.strip():
        if not file.exists():
            return None
        return f"prints nothing, but {file.name} is there\n{remedy}"
    if not file.exists():
        return f"prints, but there is no {file.name}\n{now.rstrip()}\n{remedy}"
    if golden.same(_read(file), now):
        return None
    changes = golden.diff(_read(file), now)
    return f"prints something else than {file.name} shows\n{changes}\n{remedy}"


def _figure_problems(path: Path, run: Run) -> list[str]:
    """Compare the figures; committed ones that were not drawn count."""
    found, remedy = [], REMEDY.format(what="figure")
    for number, figure in enumerate(run.figures):
        file = figure_file(path, number)
        if moved := _chart_problem(path, run, number):
            found.append(moved)
        elif not file.exists():
            found.append(f"draws, but there is no {file.name}\n{remedy}")
        elif why := figures.same_figure(_read(file), figures.clean(figure)):
            found.append(f"draws something else than {file.name}: {why}\n{remedy}")
    for file in _undrawn(path, run):
        why = "does not draw it: call plt.show(), or save() of a chart, or make outputs"
        found.append(f"{file.name} is there, but this run {why}")
    return found


def _chart_problem(path: Path, run: Run, number: int) -> str | None:
    """Compare the specification of one figure; None when it matches, or has none."""
    if number not in run.charts:
        return None
    file, remedy = chart_file(figure_file(path, number)), REMEDY.format(what="chart")
    if why := charts.unfit(run.charts[number]):
        return f"{file.name} can't be made of this chart: {why}"
    if not file.exists():
        return f"saves a chart, but there is no {file.name}\n{remedy}"
    if why := charts.difference(_read(file), run.charts[number]):
        return f"saves another chart than {file.name}: {why}\n{remedy}"
    return None


def _network_problem(path: Path, run: Run) -> str | None:
    """Compare the network that was written; None when it matches, or there is none."""
    why = networks.problem(network_file(path), run.networks)
    return f"{why}\n{REMEDY.format(what='network')}" if why else None


def _undrawn(path: Path, run: Run) -> list[Path]:
    """List committed figures and charts of this snippet that the run did not draw."""
    drawn = {figure_file(path, n) for n in range(len(run.figures))}
    drawn |= {chart_file(figure_file(path, n)) for n in run.charts}
    own = re.compile(re.escape(path.stem) + r"(-\d+)?\.(svg|vl\.json)")
    files = [file for file in path.parent.iterdir() if own.fullmatch(file.name)]
    return sorted(set(files) - drawn)


def _write(file: Path, content: str | bytes) -> Path:
    """Write a committed file, or remove it when there is nothing to say."""
    if content.strip():
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    else:
        file.unlink()
    return file


def _read(file: Path) -> str:
    """Read a committed file."""
    return file.read_text(encoding="utf-8")


def _in_file(text: str, line: int) -> int:
    """Return the file's line for a line of the text without region markers."""
    kept = [n for n, s in enumerate(text.splitlines(), 1) if not MARKER.match(s)]
    return kept[line - 1] if line <= len(kept) else line
