"""Find a Chromium for the tests of the site; `python -m tools.site.chromium` installs one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
)
NONE = (
    "There is no Chromium here and none could be installed, so the site is not tested "
    "in a browser. Install Chromium or Chrome, or set CHROMIUM to its path."
)
DOWNLOAD_SECONDS = 300
CONNECT_MILLISECONDS = 15_000


class NoBrowser(Exception):
    """No Chromium can be started on this machine."""


def chromium() -> str:
    """Return the path of a Chromium that starts.

    Raises:
        NoBrowser: when there is none; its message says what to do.
    """
    for path in _candidates():
        if starts(path):
            return path
    raise NoBrowser(NONE)


def install() -> str:
    """Install a Chromium where none starts, and return its path.

    Raises:
        NoBrowser: when none could be had.
    """
    try:
        return chromium()
    except NoBrowser:
        _from_playwright()
    try:
        return chromium()
    except NoBrowser:
        _from_debian()
    return chromium()


def _candidates() -> Iterator[str]:
    """Yield where a Chromium may be, the best first."""
    if named := os.environ.get("CHROMIUM"):
        yield named
    yield from filter(None, map(shutil.which, NAMES))
    yield from PLACES
    yield _playwrights_own()


def _playwrights_own() -> str:
    """Return where Playwright keeps its Chromium, whether it is there or not."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def starts(path: str) -> bool:
    """Tell whether a browser runs: a wrapper without its package does not."""
    if not Path(path).is_file():
        return False
    if sys.platform == "win32":
        return True  # chrome.exe --version opens a window there
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def _from_playwright() -> None:
    """Try Playwright's own download; it fails fast where it is not reachable."""
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    timeout = {"PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": str(CONNECT_MILLISECONDS)}
    _try(command, os.environ | timeout)


def _from_debian() -> None:
    """Try Debian's package, as root or with a sudo that asks nothing."""
    if not shutil.which("apt-get"):
        return
    sudo: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo") or not _try(["sudo", "-n", "true"], os.environ):
            return
        sudo = ["sudo", "-n"]
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _try([*sudo, "apt-get", "update", "-qq"], quiet)
    package = ["--no-install-recommends", "chromium"]
    _try([*sudo, "apt-get", "install", "-y", "-qq", *package], quiet)


def _try(command: list[str], environment: dict[str, str]) -> bool:
    """Run a command quietly and tell whether it succeeded in time."""
    try:
        run = subprocess.run(
            command, env=environment, capture_output=True, timeout=DOWNLOAD_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0


if __name__ == "__main__":
    try:
        print(f"The site is tested with {install()}.")
    except NoBrowser as error:
        print(error)
