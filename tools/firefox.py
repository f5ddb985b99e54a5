"""Find a Firefox for the tests of the site and start it; `python -m tools.firefox` installs one."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Playwright

from tools.browser import NoBrowser, from_debian, starts

NAMES = ("firefox-esr", "firefox")
PLACES = ("/Applications/Firefox.app/Contents/MacOS/firefox",)
NONE = (
    "There is no Firefox here and none could be installed, so the site is tested in "
    "Chromium alone. Install Firefox, or set FIREFOX to its path."
)
CHANNEL = "moz-firefox"  # Playwright's name for a Firefox that it did not build
BIDI = Path(__file__).with_name("bidi.py")


def firefox() -> str:
    """Return the path of a Firefox that starts.

    Raises:
        NoBrowser: when there is none; its message says what to do.
    """
    named = os.environ.get("FIREFOX")
    for path in filter(None, [named, *map(shutil.which, NAMES), *PLACES]):
        if starts(path):
            return path
    raise NoBrowser(NONE)


def install() -> str:
    """Install a Firefox where none starts, and return its path.

    Raises:
        NoBrowser: when none could be had.
    """
    try:
        return firefox()
    except NoBrowser:
        from_debian("firefox-esr")
    return firefox()


@contextmanager
def started(playwright: Playwright, path: str) -> Iterator[Browser]:
    """Start a Firefox and close it afterwards.

    Args:
        playwright: what drives it.
        path: where the Firefox is.
    """
    with TemporaryDirectory() as folder:
        launcher = Path(folder) / "firefox"
        command = shlex.join([sys.executable, str(BIDI), path])
        launcher.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
        launcher.chmod(0o755)
        browser = playwright.firefox.launch(channel=CHANNEL, executable_path=launcher)
        yield browser
        browser.close()


if __name__ == "__main__":
    try:
        print(f"The site is tested with {install()} too.")
    except NoBrowser as error:
        print(error)
