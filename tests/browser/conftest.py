"""The built site on loopback, and one browser that reads it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.built import DESK, SITE, UNFOLD, Open, addresses
from tests.browser.heard import Heard
from tools.site import serve
from tools.site.chromium import chromium

# The last three make it draw alike on every machine.
FLAGS = """--no-sandbox --disable-background-networking --disable-component-update
--disable-gpu --disable-quic --disable-smooth-scrolling --disable-sync --no-first-run
--disable-lcd-text --font-render-hinting=none --force-color-profile=srgb"""


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
def browser() -> Iterator[Browser]:
    """Start one Chromium."""
    path, flags = chromium(), FLAGS.split()
    with sync_playwright() as playwright:
        with playwright.chromium.launch(executable_path=path, args=flags) as started:
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


@pytest.fixture(scope="session")
def only(reader: BrowserContext, origin: str) -> tuple[Page, Heard]:
    """Open the one window of nearly all tests: a new one costs as much as a page."""
    page, heard = reader.new_page(), Heard((origin, "file:", "data:", "blob:"))
    heard.listen(page)
    return page, heard


@pytest.fixture
def heard(only: tuple[Page, Heard]) -> Heard:
    """Return what is heard from the window during a test."""
    for heard_before in (only[1].requests, only[1].faults):
        heard_before.clear()
    return only[1]


@pytest.fixture
def window(only: tuple[Page, Heard], origin: str) -> Iterator[Page]:
    """Return the window, wide and light; what its pages kept goes afterwards."""
    page, _ = only
    page.set_viewport_size(DESK)
    page.emulate_media(media="null", color_scheme="light")
    yield page
    page.unroute_all()
    page.goto("about:blank")
    storage = page.context.new_cdp_session(page)
    for kept in (origin, "file://"):
        what = {"origin": kept, "storageTypes": "local_storage"}
        storage.send("Storage.clearDataForOrigin", what)
    storage.detach()


@pytest.fixture
def open_page(window: Page) -> Open:
    """Return a function that opens an address in the window, its folds open."""

    def opened(address: str) -> Page:
        window.goto(address)
        window.evaluate(UNFOLD)
        return window

    return opened


@pytest.fixture
def another(reader: BrowserContext) -> Iterator[Page]:
    """Return a window that a test may change for good."""
    page = reader.new_page()
    yield page
    page.close()


@pytest.fixture
def without_scripts(browser: Browser, origin: str) -> Iterator[Page]:
    """Return a window in which no page runs a script."""
    with browser.new_context(base_url=origin, java_script_enabled=False) as context:
        yield context.new_page()
