"""The workflows, owners and forms of `.github/` hold what they promise."""

import re
import subprocess
import sys
from pathlib import Path

import yaml

from tools import ROOT

GITHUB = ROOT / ".github"
ZIZMOR = ["--offline", "--pedantic", "--strict-collection", "--no-progress"]
# What zizmor holds for the book: a workflow that is broken so must be refused for that.
BROKEN = {
    "dangerous-triggers": (r"pull_request:", "pull_request_target:"),
    "excessive-permissions": (r"permissions: \{\}", "permissions: read-all"),
    "concurrency-limits": (r"concurrency:(?:\n .*)+", ""),
    "unpinned-uses": (r"@[0-9a-f]{40}", "@v7"),
    "artipacked": (r"persist-credentials: false", "fetch-tags: true"),
    "template-injection": (r"BASE=HEAD\^1", "BASE=${{ github.head_ref }}"),
}


def zizmor(folder: Path) -> subprocess.CompletedProcess:
    """Look for holes in the workflows below a folder."""
    command = [Path(sys.executable).with_name("zizmor"), *ZIZMOR, "."]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def test_no_workflow_has_a_hole() -> None:
    """To see it yourself, run the command that is shown."""
    run = zizmor(ROOT)
    assert run.returncode == 0, f"zizmor {' '.join(ZIZMOR)} .\n{run.stdout}{run.stderr}"
    names = {path.stem for path in GITHUB.glob("workflows/*.yml")}
    assert names >= {"check", "gpu", "publish", "upgrade"}


def test_a_hole_is_found(tmp_path: Path) -> None:
    """No secret for a stranger's code, no spare right, nothing that changes under us."""
    folder = tmp_path / ".github/workflows"
    folder.mkdir(parents=True)
    good = (GITHUB / "workflows/check.yml").read_text(encoding="utf-8")
    for audit, (find, replace) in BROKEN.items():
        text, times = re.subn(find, replace, good, count=1)
        assert times, audit
        (folder / f"{audit}.yml").write_text(text, encoding="utf-8")
    said = zizmor(tmp_path).stdout
    assert [audit for audit in BROKEN if f"[{audit}]" not in said] == []


def test_each_owned_path_exists() -> None:
    """A line of CODEOWNERS that matches nothing would ask nobody."""
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    paths = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert [p for p in paths if p != "*" and not (ROOT / p[1:]).exists()] == []


def test_the_forms_are_forms() -> None:
    """GitHub shows only forms that have a name, and fields with ids and labels."""
    for form in ("chapter", "error"):
        text = (GITHUB / f"ISSUE_TEMPLATE/{form}.yml").read_text(encoding="utf-8")
        data = yaml.safe_load(text)
        fields = {field["id"]: field for field in data["body"]}
        assert data["name"] and data["description"]
        assert len(fields) == len(data["body"])
        assert {f["type"] for f in fields.values()} <= {"input", "textarea", "dropdown"}
        assert all(field["attributes"]["label"] for field in fields.values())
    assert all(fields[i]["validations"]["required"] for i in ("page", "quote", "correction"))


def test_the_template_has_four_ticks() -> None:
    """Few enough to be read."""
    text = (GITHUB / "pull_request_template.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^- \[ \] ", text, re.MULTILINE)) == 4
