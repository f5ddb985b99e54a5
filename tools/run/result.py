"""What one run of a snippet left behind, made into one value."""

import signal
from dataclasses import dataclass, field
from pathlib import Path

PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".pdf"}
MOST = 1_000_000  # bytes of an output or a figure that are looked at


@dataclass(frozen=True)
class Error:
    """The exception that ended a snippet, as a page shows it."""

    type: str
    message: str
    traceback: str
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Result:
    """What one run of a snippet printed, drew and did."""

    stdout: str = ""
    stderr: str = ""
    ending: str = "ok"
    error: Error | None = None
    figures: tuple[str, ...] = ()  # each an SVG, or the chart of that number, or empty
    unshown: int = 0  # figures that were drawn and not shown
    seconds: float = 0.0
    device: str = "cpu"
    violations: tuple[str, ...] = ()
    memory: int = 0
    charts: dict[int, str] = field(default_factory=dict)  # figure's number -> Vega-Lite
    networks: tuple[bytes, ...] = ()  # the ONNX files that it wrote
    comments: dict[int, str] = field(default_factory=dict)  # line -> its wrong shape
    busy: float = 0.0  # seconds of processor time, 0 where they are not known


def collect(place: Path, report: dict, job: dict, device: str) -> Result:
    """Turn what a run left behind into a Result."""
    cut = report["cut"] is not None
    verdict = {} if cut else report["verdict"] or {}
    error = verdict.get("error")
    kinds = verdict.get("figures", [])
    left = (place / "work").glob("*")  # pictures in a folder are its data
    figures = [_text(place / "drawn" / f"{n}.{kind}") for n, kind in enumerate(kinds)]
    return Result(
        stdout=_text(place / "control" / "stdout"),
        stderr=_text(place / "control" / "stderr"),
        ending=_ending(report, verdict, job),
        error=Error(**error | {"lines": tuple(error["lines"])}) if error else None,
        figures=tuple(figures),
        unshown=verdict.get("unshown", 0) + sum(f.suffix.lower() in PICTURES for f in left),
        seconds=report["seconds"],
        device=device,
        violations=tuple(dict.fromkeys(report["refused"])),
        memory=report["memory"],
        charts={n: s for n, s in enumerate(figures) if kinds[n] == "json"},
        networks=tuple(f.read_bytes() for f in sorted((place / "work").glob("*.onnx"))),
        comments={int(line): why for line, why in verdict.get("comments", {}).items()},
        busy=report["busy"],
    )


def _text(path: Path) -> str:
    """Read what was printed, up to the limit."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return file.read(MOST).decode("utf-8", "backslashreplace")


def _ending(report: dict, verdict: dict, job: dict) -> str:
    """Say in a few words how a run ended: `ok` or what went wrong."""
    status, cut = report["status"], report["cut"]
    if cut == "time":
        return f"ran longer than {job['timeout']:g} s"
    if cut == "left":
        what = "a thread or a process that it started never ends"
        return f"was done, but {what}; it was stopped after {job['timeout']:g} s"
    if cut == "size":
        return "printed more than 1 MB"
    if cut == "server":
        return "stopped the program that runs it"
    if "error" in verdict:
        message = verdict["error"]["message"].partition("\n")[0]
        return f"raised {verdict['error']['type']}: {message}"
    if "exit" in verdict:
        return f"exited with status {verdict['exit']}"
    if status < 0:
        return f"crashed ({signal.Signals(-status).name})"
    if status or not verdict:
        return f"exited with status {status} before its end"
    return "ok"
