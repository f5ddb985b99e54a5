"""What a workflow does can be done on any machine; zizmor says what is unsafe in it."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import yaml

WORKFLOW = re.compile(r"\.github/workflows/[^/]+\.ya?ml")
TARGET = re.compile(r"^([a-z-]+):(?!=)", re.MULTILINE)
VARIABLE = re.compile(r"\$\((?P<name>[A-Z]+)\)")
REDIRECT = re.compile(r"\s*>>?\s*(?:\"\$GITHUB_STEP_SUMMARY\"|[\w./-]+)\s*$")


def problems(path: str, root: Path) -> Iterator[str]:
    """Say what is wrong with one file; nothing of one that is no workflow."""
    if not WORKFLOW.fullmatch(path):
        return
    flow = yaml.safe_load((root / path).read_text(encoding="utf-8"))
    triggers = flow[True]  # YAML 1.1 reads the key `on` as true
    for name, job in flow["jobs"].items():
        at = f"{path}: job {name}"
        if "uses" in job:  # a workflow of the same repository begins with $/
            if not (root / job["uses"].removeprefix("$/")).is_file():
                yield f"{at}: {job['uses']} does not exist. Correct its name."
            continue
        if "timeout-minutes" not in job:
            yield f"{at}: has no `timeout-minutes`, so a hanging step costs six hours."
        if "self-hosted" in job["runs-on"] and "pull_request" in triggers:
            told = "a pull request would run on our own machine. Take `pull_request` out."
            yield f"{at}: {told}"
        for step in job["steps"]:
            if step.get("with", {}).get("persist-credentials"):
                yield f"{at}: leaves its token in the checkout: persist-credentials: false"
            if "run" in step and (told := _command(step["run"], root)):
                yield f"{at}: `{step['run'].strip()}` {told}"


def _command(command: str, root: Path) -> str | None:
    """Say why what stands behind `run:` can't be run from a checkout, None when it can."""
    if "\n" in command.strip():
        return "is not one line. Make it a make target, or a script in .ci/."
    program, *rest = shlex.split(REDIRECT.sub("", command))
    if program.startswith(".ci/"):
        file = root / program
        if not file.is_file():
            return f"names {program}, which does not exist. Write it."
        return None if file.stat().st_mode & 0o100 else f"needs chmod +x {program}"
    if program != "make":
        return f"starts {program}. Make it a make target, or a script in .ci/."
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    known = {*TARGET.findall(makefile), *VARIABLE.findall(makefile), "-s"}
    unknown = [n for word in rest if (n := word.partition("=")[0]) not in known]
    told = f"names {', '.join(unknown)}, which the Makefile does not have. Correct it."
    return told if unknown else None
