"""The built site on loopback, and a browser that reads it."""

import os
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.site.built import OPEN_EVERYTHING, SITE, Open, addresses
from tools import browser as installed
from tools import serve

FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


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
def browser() -> Iterator[Browser]:
    """Start one Chromium; without one, fail on CI and say so elsewhere."""
    try:
        path = installed.chromium()
    except installed.NoBrowser as error:
        if os.environ.get("CI") == "true":
            pytest.fail(str(error), pytrace=False)
        warnings.warn(str(error), stacklevel=1)
        pytest.skip(str(error))
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


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
