"""What a workflow does can be done on any machine, and it holds no more rights than it needs."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import yaml

FOLDER = ".github/workflows"
TARGET = re.compile(r"^([a-z-]+):(?!=)", re.MULTILINE)
VARIABLE = re.compile(r"\$\((?P<name>[A-Z]+)\)")
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
REDIRECT = re.compile(r"\s*>>?\s*(?:\"\$GITHUB_STEP_SUMMARY\"|[\w./-]+)\s*$")
UNTRUSTED = {
    "pull_request_target": "runs with secrets on a stranger's request",
    "workflow_run": "runs with secrets after a stranger's run",
}
CHECKOUT = "actions/checkout@"


def problems(path: str, root: Path) -> Iterator[str]:
    """Say what is wrong with one workflow.

    Args:
        path: the workflow, relative to the root.
        root: the book's root.
    """
    text = (root / path).read_text(encoding="utf-8")
    flow = yaml.safe_load(text)
    triggers = flow[True]  # YAML 1.1 reads the key `on` as true
    for name in sorted(UNTRUSTED.keys() & set(triggers)):
        yield f"{path}: `{name}` {UNTRUSTED[name]}. Use pull_request or workflow_call."
    if flow.get("permissions") != {}:
        yield f"{path}: begins with rights. Write `permissions: {{}}` and give each job its own."
    if "concurrency" not in flow:
        yield f"{path}: has no `concurrency`, so a second push runs beside the first."
    for number, line in enumerate(text.splitlines(), 1):
        use = line.strip().removeprefix("- ").removeprefix("uses: ")
        if "uses: " in line and not use.startswith("$/") and not PINNED.fullmatch(use):
            yield (
                f"{path}:{number}: {use} can change under us. "
                "Write the full hash of the commit and its version: owner/name@… # v1.2.3"
            )
    for name, job in flow["jobs"].items():
        yield from _job(f"{path}: job {name}", job, triggers, root)


def runs(path: str, root: Path) -> list[str]:
    """Return the commands of a workflow, in order.

    Args:
        path: the workflow, relative to the root.
        root: the book's root.
    """
    flow = yaml.safe_load((root / path).read_text(encoding="utf-8"))
    steps = [step for job in flow["jobs"].values() for step in job.get("steps", [])]
    return [step["run"] for step in steps if "run" in step]


def command_problem(command: str, root: Path) -> str | None:
    """Say why a command can't be run from a checkout, None when it can.

    Args:
        command: what stands behind `run:`.
        root: the book's root.
    """
    if "\n" in command.strip() or "${{" in command:
        return "is not one line without ${{ }}. Make it a make target, or a script in .ci/."
    program, *rest = shlex.split(REDIRECT.sub("", command))
    if program.startswith(".ci/"):
        file = root / program
        if not file.is_file():
            return f"names {program}, which does not exist."
        return None if file.stat().st_mode & 0o100 else f"needs chmod +x {program}"
    if program != "make":
        return f"starts {program}. Make it a make target, or a script in .ci/."
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    known = {*TARGET.findall(makefile), *VARIABLE.findall(makefile)}
    named = [word.partition("=")[0] for word in rest if word != "-s"]
    unknown = [word for word in named if word not in known]
    return (
        f"names {', '.join(unknown)}, which the Makefile does not have."
        if unknown
        else None
    )


def _job(at: str, job: dict, triggers: dict | list, root: Path) -> Iterator[str]:
    """Say what is wrong with one job."""
    if "permissions" not in job:
        yield f"{at}: says no `permissions`, which here are none, not even to read the code."
    if "uses" in job:
        if not (root / job["uses"].removeprefix("$/")).is_file():
            yield f"{at}: {job['uses']} does not exist."
        return
    if "timeout-minutes" not in job:
        yield f"{at}: has no `timeout-minutes`, so a hanging step costs six hours."
    if "self-hosted" in job["runs-on"] and "pull_request" in triggers:
        yield f"{at}: a pull request would run on our own machine. Take `pull_request` out."
    for step in job["steps"]:
        if step.get("uses", "").startswith(CHECKOUT):
            if step.get("with", {}).get("persist-credentials") is not False:
                yield f"{at}: leaves its token in the checkout: persist-credentials: false"
        if "run" in step and (told := command_problem(step["run"], root)):
            yield f"{at}: `{step['run'].strip()}` {told}"
