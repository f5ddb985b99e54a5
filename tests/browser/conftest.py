"""The built site on loopback, and a browser that reads it."""

import os
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.browser import look
from tests.browser.built import OPEN_EVERYTHING, SITE, Open, addresses
from tools import firefox as mozillas
from tools.site import chromium as installed
from tools.site import serve

FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option of `make screenshots`."""
    say = "renew the pictures of typical pages that no longer match, and list them"
    parser.addoption("--update-screenshots", action="store_true", help=say)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that asks for an address once per page."""
    if "address" in metafunc.fixturenames:
        metafunc.parametrize("address", addresses())


@pytest.fixture(scope="session")
def site() -> Path:
    """Return the folder of the built site."""
    if not (SITE / "index.html").is_file():
        pytest.fail(f"there is no site in {SITE.name}/: run make site", pytrace=False)
    return SITE


@pytest.fixture(scope="session")
def origin(site: Path) -> Iterator[str]:
    """Serve the site and return where."""
    with serve.server(site, first=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start what drives the browsers."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of a Chromium; without one, fail on CI and say so elsewhere."""
    try:
        return installed.chromium()
    except installed.NoBrowser as error:
        if os.environ.get("CI") == "true":
            pytest.fail(str(error), pytrace=False)
        warnings.warn(str(error), stacklevel=1)
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def browser(playwright: Playwright, chromium: str) -> Iterator[Browser]:
    """Start one Chromium."""
    started = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
    yield started
    started.close()


@pytest.fixture(scope="session")
def steady(playwright: Playwright, chromium: str) -> Iterator[Browser]:
    """Start one Chromium that draws alike on every machine."""
    flags = [*FLAGS, *look.FLAGS]
    started = playwright.chromium.launch(executable_path=chromium, args=flags)
    yield started
    started.close()


@pytest.fixture(scope="session")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    """Start one Firefox; a machine may be without, and says so."""
    try:
        path = mozillas.firefox()
    except mozillas.NoBrowser as error:
        warnings.warn(str(error), stacklevel=1)
        pytest.skip(str(error))
    with mozillas.started(playwright, path) as started:
        yield started


@pytest.fixture(scope="session")
def renew(pytestconfig: pytest.Config) -> bool:
    """Tell whether the kept pictures are to be renewed."""
    return pytestconfig.getoption("update_screenshots")


@pytest.fixture
def say(capsys: pytest.CaptureFixture) -> Iterator[list[str]]:
    """Return a list whose lines are shown, however the test ends."""
    lines: list[str] = []
    yield lines
    with capsys.disabled():
        print("".join(f"\n{line}" for line in lines), end="")


@pytest.fixture
def open_page(browser: Browser, origin: str) -> Iterator[Open]:
    """Return a function that opens an address in a window of its own."""
    contexts = []

    def opened(address: str, width: int = 1280, **settings: object) -> Page:
        context = browser.new_context(
            base_url=origin,
            viewport={"width": width, "height": 900},
            reduced_motion="reduce",
            permissions=["clipboard-read", "clipboard-write"],
            **settings,
        )
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.goto(address, wait_until="load")
        page.evaluate(OPEN_EVERYTHING)
        return page

    yield opened
    for context in contexts:
        context.close()
