"""The built site on loopback, and one browser that reads it."""

import os
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.built import SITE, UNFOLD, Blank, Open, addresses
from tools.site import chromium as installed
from tools.site import serve

# The last three make it draw alike on every machine.
FLAGS = [
    "--no-sandbox", "--disable-background-networking", "--disable-component-update",
    "--disable-gpu", "--disable-quic", "--disable-sync", "--no-first-run",
    "--disable-lcd-text", "--font-render-hinting=none", "--force-color-profile=srgb",
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
def playwright() -> Iterator:
    """Start what drives the browser."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright, chromium: str) -> Iterator[Browser]:
    """Start one Chromium."""
    with playwright.chromium.launch(executable_path=chromium, args=FLAGS) as started:
        yield started


@pytest.fixture(scope="session")
def reader(browser: Browser, origin: str) -> BrowserContext:
    """Return the reader's own part of the browser, which fetches each file once."""
    context = browser.new_context(
        base_url=origin,
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
        locale="en-US",
    )
    context.set_default_timeout(10_000)
    return context


@pytest.fixture
def blank(reader: BrowserContext, origin: str) -> Iterator[Blank]:
    """Return a function that opens an empty window; what pages kept goes afterwards."""
    pages = [reader.new_page()]

    def opened(width: int = 1280, scheme: str = "light") -> Page:
        page = reader.new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        return page

    yield opened
    browser = reader.new_cdp_session(pages[0])
    for kept in (origin, "file://"):
        what = {"origin": kept, "storageTypes": "local_storage"}
        browser.send("Storage.clearDataForOrigin", what)
    for page in pages:
        page.close()


@pytest.fixture
def open_page(blank: Blank) -> Open:
    """Return a function that opens an address in a window of its own, its folds open."""

    def opened(address: str, **settings: object) -> Page:
        page = blank(**settings)
        page.goto(address)
        page.evaluate(UNFOLD)
        return page

    return opened


@pytest.fixture
def without_scripts(browser: Browser, origin: str) -> Iterator[Page]:
    """Return a window in which no page runs a script."""
    with browser.new_context(base_url=origin, java_script_enabled=False) as context:
        yield context.new_page()
