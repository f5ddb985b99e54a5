"""What one run of a snippet left behind, made into one value."""

import json
import signal
from dataclasses import dataclass, field
from pathlib import Path


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
    figures: tuple[str, ...] = ()  # each an SVG, or the chart of that number
    seconds: float = 0.0
    device: str = "cpu"
    violations: tuple[str, ...] = ()
    memory: int = 0
    charts: dict[int, str] = field(default_factory=dict)  # figure's number -> Vega-Lite
    networks: tuple[bytes, ...] = ()  # the ONNX files that it wrote
    comments: dict[int, str] = field(default_factory=dict)  # line -> its wrong shape
    busy: float = 0.0  # seconds of processor time, 0 where they are not known


def result_of(place: Path) -> dict | None:
    """Read what the child reported at its end, if it came that far."""
    path = place / "control" / "result.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None


def collect(place: Path, report: dict, job: dict, device: str) -> Result:
    """Turn what a run left behind into a Result."""
    control, result = place / "control", result_of(place)
    cut = report["cut"] is not None
    error = None if cut or not result else result.get("error")
    log = control / "violations"
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    names = result["figures"] if result and not cut else []
    drawn = [(control / name).read_text(encoding="utf-8") for name in names]
    charts = {n: s for n, s in enumerate(drawn) if names[n].endswith(".json")}
    comments = result.get("comments", {}) if result and not cut else {}
    return Result(
        stdout=_text(control / "stdout"),
        stderr=_text(control / "stderr"),
        ending=_ending(report, result, job),
        error=Error(**error | {"lines": tuple(error["lines"])}) if error else None,
        figures=tuple(drawn),
        seconds=report["seconds"],
        device=device,
        violations=tuple(dict.fromkeys(lines)),
        memory=report["memory"],
        charts=charts,
        networks=tuple(f.read_bytes() for f in sorted((place / "work").glob("*.onnx"))),
        comments={int(line): why for line, why in comments.items()},
        busy=report.get("busy", 0.0),
    )


def _text(path: Path) -> str:
    """Read what was printed, up to the limit."""
    if not path.exists():
        return ""
    with path.open("rb") as file:
        return file.read(1_000_000).decode("utf-8", "backslashreplace")


def _ending(report: dict, result: dict | None, job: dict) -> str:
    """Say in a few words how a run ended: `ok` or what went wrong."""
    status = report["status"]
    if report["cut"] == "time":
        return f"ran longer than {job['timeout']:g} s"
    if report["cut"] == "size":
        return "printed more than 1 MB"
    if result and "error" in result:
        message = result["error"]["message"].partition("\n")[0]
        return f"raised {result['error']['type']}: {message}"
    if result and "exit" in result:
        return f"exited with status {result['exit']}"
    if status < 0:
        return f"crashed ({signal.Signals(-status).name})"
    if status or not result:
        return f"exited with status {status} before its end"
    return "ok"
