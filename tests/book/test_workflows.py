"""The workflows of `.github/`, the owners, the forms and the hooks hold what they promise."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tools import ROOT
from tools.rules.files.plain import workflows

GITHUB = ROOT / ".github"
BIN = Path(sys.executable).parent
WORKFLOWS = sorted(
    f.relative_to(ROOT).as_posix() for f in GITHUB.glob("workflows/*.yml")
)
FORMS = sorted(
    set(GITHUB.glob("ISSUE_TEMPLATE/*.yml")) - {GITHUB / "ISSUE_TEMPLATE/config.yml"}
)


@pytest.mark.parametrize("path", WORKFLOWS)
def test_a_workflow_can_be_run_here_and_has_no_spare_rights(path: str) -> None:
    """Each step is a make target or a script; rights, hashes and limits are written down."""
    if found := "\n".join(workflows.problems(path, ROOT)):
        pytest.fail(found, pytrace=False)


def test_the_four_workflows_are_there() -> None:
    """The rules above have something to hold."""
    names = {Path(path).stem for path in WORKFLOWS}
    assert names >= {"check", "gpu", "publish", "upgrade"}
    assert all(workflows.runs(path, ROOT) for path in WORKFLOWS)


@pytest.mark.parametrize(
    "command",
    [
        [
            "zizmor",
            "--offline",
            "--pedantic",
            "--strict-collection",
            "--no-progress",
            ".",
        ],
        ["actionlint", "-shellcheck=", "-pyflakes=", "-no-color"],
    ],
    ids=lambda command: command[0],
)
def test_a_linter_finds_nothing(command: list[str]) -> None:
    """To see it yourself, run the command that is shown."""
    program, *rest = command
    tool = next(BIN.glob(f"{program}*"), None)
    assert tool, f"{program} is not in {BIN}: make setup"
    run = subprocess.run(
        [tool, *rest], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    if run.returncode:
        pytest.fail(
            f"{BIN.name}/{' '.join(command)}\n{run.stdout}{run.stderr}", pytrace=False
        )


def test_each_owned_path_exists() -> None:
    """A line of CODEOWNERS that matches nothing would ask nobody."""
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    paths = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert [
        path for path in paths if path != "*" and not (ROOT / path[1:]).exists()
    ] == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_is_one(form: Path) -> None:
    """GitHub shows only forms that have a name, and fields with ids and labels."""
    data = yaml.safe_load(form.read_text(encoding="utf-8"))
    assert data["name"] and data["description"] and data["body"]
    ids = [field["id"] for field in data["body"]]
    assert len(set(ids)) == len(ids)
    for field in data["body"]:
        assert field["type"] in {"input", "textarea", "dropdown"}
        assert field["attributes"]["label"]


def test_the_form_for_errors_asks_for_page_quote_and_correction() -> None:
    """Without one of them, an error is hard to find or to mend."""
    data = yaml.safe_load(
        (GITHUB / "ISSUE_TEMPLATE/error.yml").read_text(encoding="utf-8")
    )
    needed = {f["id"] for f in data["body"] if f.get("validations", {}).get("required")}
    assert needed >= {"page", "quote", "correction"}


def test_the_template_has_four_ticks() -> None:
    """Few enough to be read."""
    text = (GITHUB / "pull_request_template.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^- \[ \] ", text, re.MULTILINE)) == 4
