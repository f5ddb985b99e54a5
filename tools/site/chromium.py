"""Find a Chromium for the tests of the site; `python -m tools.site.chromium` installs one."""

import contextlib
import os
import shutil
import subprocess
import sys
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
SECONDS = 300
CONNECT_MILLISECONDS = 15_000


class NoBrowser(Exception):
    """No Chromium can be started on this machine."""


def chromium() -> str:
    """Return the path of the best Chromium that starts; NoBrowser says what to do for one."""
    places = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), *PLACES]
    for path in filter(None, places):
        if _starts(path):
            return path
    if _starts(path := _playwrights_own()):
        return path
    raise NoBrowser(NONE)


def install() -> str:
    """Install a Chromium where none starts, and return its path, as `chromium` does."""
    for attempt in (_from_playwright, _from_debian):
        with contextlib.suppress(NoBrowser):
            return chromium()
        attempt()
    return chromium()


def _playwrights_own() -> str:
    """Return where Playwright keeps its Chromium, whether it is there or not."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def _starts(path: str) -> bool:
    """Tell whether a browser runs: a wrapper without its package does not."""
    # On Windows `chrome.exe --version` opens a window.
    there, windows = Path(path).is_file(), sys.platform == "win32"
    return there and (windows or _try([path, "--version"]))


def _from_playwright() -> None:
    """Try Playwright's own download; it fails fast where it is not reachable."""
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    _try(command, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT=str(CONNECT_MILLISECONDS))


def _from_debian() -> None:
    """Try Debian's package, as root or with a sudo that asks nothing."""
    if not shutil.which("apt-get"):
        return
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not sudo or _try([*sudo, "true"]):
        for words in ("update -qq", "install -y -qq --no-install-recommends chromium"):
            command = [*sudo, "apt-get", *words.split()]
            _try(command, DEBIAN_FRONTEND="noninteractive")


def _try(command: list[str], **variables: str) -> bool:
    """Run a command quietly and tell whether it succeeded in time."""
    try:
        env = os.environ | variables
        run = subprocess.run(command, env=env, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return run.returncode == 0


if __name__ == "__main__":
    try:
        print(f"The site is tested with {install()}.")
    except NoBrowser as error:
        print(error)
