"""Finding a browser, and saying so when there is none."""

import os
from pathlib import Path

import pytest

from tools.site import chromium


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Hide every browser of this machine, and everything that installs one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "PLACES", ())
    monkeypatch.setattr(chromium, "_playwrights_own", lambda: str(tmp_path / "own"))
    monkeypatch.setattr(chromium, "_from_playwright", lambda: None)


def executable(path: Path, body: str = "exit 0") -> str:
    """Write a small shell script."""
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_no_browser_is_said(tmp_path: Path) -> None:
    """The message says what to do; a wrapper without its browser is none."""
    executable(tmp_path / "chromium-browser", "exit 1")
    for find in (chromium.chromium, chromium.install):
        with pytest.raises(chromium.NoBrowser, match="Install Chromium"):
            find()


def test_the_best_that_starts_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that the environment names, those on the path, then Playwright's own."""
    executable(tmp_path / "chromium", "exit 1")
    for name in ("own", "google-chrome-stable", "google-chrome"):
        path = executable(tmp_path / name)
        assert chromium.chromium() == path
    monkeypatch.setenv("CHROMIUM", executable(tmp_path / "mine"))
    assert chromium.chromium() == str(tmp_path / "mine")


def test_debian_is_asked_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its package is installed where the user may do that without a password."""
    found = tmp_path / "chromium"
    script = f'[ "$1" = update ] || {{ echo "#!/bin/sh" > {found}; /bin/chmod +x {found}; }}'
    executable(tmp_path / "apt-get", script)
    executable(tmp_path / "sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(chromium.NoBrowser):
        chromium.install()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert chromium.install() == str(found)
