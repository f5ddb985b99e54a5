"""Finding a browser, and saying so when there is none."""

import os
import stat
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
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_no_browser_is_said() -> None:
    """Without any, the message says what to do."""
    with pytest.raises(chromium.NoBrowser, match="Install Chromium"):
        chromium.chromium()
    with pytest.raises(chromium.NoBrowser, match="Install Chromium"):
        chromium.install()


def test_one_that_does_not_start_is_none(tmp_path: Path) -> None:
    """A wrapper without its browser is passed over."""
    executable(tmp_path / "chromium-browser", "exit 1")
    with pytest.raises(chromium.NoBrowser):
        chromium.chromium()


def test_an_installed_one_is_found(tmp_path: Path) -> None:
    """Names on the path are tried in their order."""
    executable(tmp_path / "chromium", "exit 1")
    found = executable(tmp_path / "google-chrome")
    assert chromium.chromium() == found


def test_the_environment_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CHROMIUM comes before what is installed."""
    executable(tmp_path / "chromium")
    monkeypatch.setenv("CHROMIUM", executable(tmp_path / "mine"))
    assert chromium.chromium() == str(tmp_path / "mine")


def test_playwrights_own_is_found(tmp_path: Path) -> None:
    """The one that Playwright downloaded comes last."""
    found = executable(tmp_path / "own")
    assert chromium.chromium() == found


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Debian only")
def test_debian_is_asked_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its package is installed where the user may do that."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    found = tmp_path / "chromium"
    script = f'[ "$1" = update ] || {{ echo "#!/bin/sh" > {found}; /bin/chmod +x {found}; }}'
    executable(tmp_path / "apt-get", script)
    assert chromium.install() == str(found)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Debian only")
def test_debian_is_left_alone_without_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No password is asked for."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    touched = tmp_path / "touched"
    executable(tmp_path / "apt-get", f"echo > {touched}")
    executable(tmp_path / "sudo", "exit 1")
    with pytest.raises(chromium.NoBrowser):
        chromium.install()
    assert not touched.exists()
