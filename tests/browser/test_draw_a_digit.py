"""Draw a digit: nothing heavy before the first stroke, then torch's answer in the page."""

import gzip
import os
import runpy
from pathlib import Path

import pytest
import torch
from playwright.sync_api import Browser, Page, expect
from sklearn.datasets import load_digits

from tests.browser.axe import faint, violations
from tests.browser.built import ROOT, Open

HERE = "/labs/draw-a-digit/"
HEAVY = ("/onnxruntime/", ".onnx")
MOST_BYTES = 7000
EXPORT = ROOT / "snippets" / "labs" / "draw-a-digit" / "export.py"
SEEN = "What the network sees"
ASK = "async rows => { const ask = await digitNetwork.load(); return Promise.all(rows.map(ask)); }"
PREPARE = "strokes => [...digitBitmap.bitmap(strokes, 20)]"
SAMPLES = "group => [...group.querySelectorAll('button')].map(it => it.textContent)"
SEVEN = [[[80, 50], [210, 50], [150, 250]]]
ZERO = [
    [
        [140, 40],
        [80, 80],
        [70, 150],
        [90, 220],
        [140, 245],
        [195, 215],
        [205, 140],
        [185, 75],
    ]
]
CLOSED = [[*ZERO[0], ZERO[0][0]]]


@pytest.fixture
def drawing(open_page: Open) -> Page:
    """Return the page in a window of its own."""
    return open_page(HERE)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """Run the program that exports the network; return its names."""
    before = Path.cwd()
    torch.set_num_threads(1)  # faster for so small a network, next to other tests
    os.chdir(tmp_path_factory.mktemp("export"))
    try:
        return runpy.run_path(str(EXPORT))
    finally:
        os.chdir(before)


def draw(page: Page, strokes: list) -> None:
    """Draw strokes with the mouse and wait for the answer in words."""
    paper = page.get_by_role("img", name="Paper")
    paper.scroll_into_view_if_needed()
    box = paper.bounding_box()
    scale = box["width"] / 280
    for stroke in strokes:
        for at, (x, y) in enumerate(stroke):
            page.mouse.move(box["x"] + x * scale, box["y"] + y * scale, steps=4)
            if at == 0:
                page.mouse.down()
        page.mouse.up()
    expect(
        page.get_by_role("status").filter(has_text="The network says")
    ).to_be_visible()


def probabilities(page: Page) -> list[float]:
    """Return the ten numbers of the table."""
    return [
        float(cell)
        for cell in page.locator(".draw-table td:last-child").all_inner_texts()[-10:]
    ]


def test_nothing_heavy_is_loaded_before_the_first_stroke(
    open_page: Open, origin: str
) -> None:
    """Then each file once, from this site, and never again."""
    page = open_page("/404.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(HERE, wait_until="networkidle")
    page.get_by_role("img", name="Paper").hover()
    assert asked and not [url for url in asked if any(part in url for part in HEAVY)]
    draw(page, SEVEN)
    draw(page, SEVEN)
    heavy = [url for url in asked if any(part in url for part in HEAVY)]
    assert sorted(url.rpartition("/")[2] for url in heavy) == [
        "export.onnx",
        "ort.js",
        "ort.wasm.gz",
    ]
    assert not [url for url in asked if not url.startswith((origin, "data:", "blob:"))]


@pytest.mark.parametrize(("strokes", "digit"), [(SEVEN, 7), (CLOSED, 0)])
def test_a_plain_digit_is_read(drawing: Page, strokes: list, digit: int) -> None:
    """The answer stands in words and in the table, whose numbers make 1."""
    draw(drawing, strokes)
    found = probabilities(drawing)
    assert len(found) == 10 and abs(sum(found) - 1) < 0.006
    assert found[digit] == max(found) > 0.5
    expect(drawing.locator(".draw-said")).to_contain_text(f"The network says {digit},")
    expect(drawing.locator(".draw-best th")).to_have_text(str(digit))


def test_the_page_computes_what_torch_computes(drawing: Page, trained: dict) -> None:
    """Thirty test digits get the probabilities of a network that was trained anew."""
    x = trained["x"][:30]
    expected = trained["whole"](x).detach()
    found = drawing.evaluate(ASK, (x * 16).flatten(1).tolist())
    assert len(found) == 30
    assert (torch.tensor(found) - expected).abs().max() < 1e-5


def test_the_digits_on_the_buttons_are_test_digits(
    drawing: Page, trained: dict
) -> None:
    """Each button shows the first test digit of its name, one that training did not see."""
    order = trained["order"][1397:]
    data = load_digits()
    for digit in range(10):
        drawing.get_by_role("button", name=f"Test digit {digit}").click()
        row = next(n for n in order.tolist() if data.target[n] == digit)
        pixels = " ".join(str(int(count)) for count in data.data[row])
        shown = drawing.get_by_role("img", name=SEEN).get_attribute("aria-label")
        assert shown.partition("pixels, ")[2].replace(" /", "") == pixels


def test_everything_works_by_keyboard(drawing: Page) -> None:
    """Tab and Enter put a test digit in; the answer is told; Clear takes it away."""
    drawing.locator(".draw").get_by_role("button", name="Clear").focus()
    for _ in range(8):
        drawing.keyboard.press("Tab")
    drawing.keyboard.press("Enter")
    status = drawing.locator(".draw-said")
    expect(status).to_contain_text("The network says 7, with a probability of")
    assert status.get_attribute("role") == "status"
    drawing.locator(".draw").get_by_role("button", name="Clear").press("Enter")
    expect(status).to_contain_text("Draw a digit")
    assert drawing.get_by_role("img", name="blank").count() == 1


def test_a_drawing_is_prepared_like_the_digits(drawing: Page) -> None:
    """It fills the height, stands upright, holds a third of ink, and blocks are counted."""
    for strokes in (SEVEN, CLOSED, [[[150, 60], [149, 200]]]):
        pixels = torch.tensor(drawing.evaluate(PREPARE, strokes)).view(32, 32)
        assert 290 <= pixels.sum() <= 313
        top, bottom = pixels[0].nonzero()[0].item(), pixels[-1].nonzero()[0].item()
        assert abs(top - bottom) <= 2
        assert pixels[:, :2].sum() == pixels[:, -2:].sum() == 0
        counts = pixels.view(8, 4, 8, 4).sum(dim=(1, 3)).flatten().tolist()
        assert (
            drawing.evaluate("digitBitmap.counted", pixels.flatten().tolist()) == counts
        )


def test_after_instant_navigation(open_page: Open, origin: str) -> None:
    """Reached without a reload, left and reached again, the page still answers."""
    page = open_page("/")
    page.evaluate("window.sameDocument = true")
    for away in ("/", ""):
        page.locator(f"nav.md-nav--primary a[href*='{HERE.strip('/')}']").first.click()
        page.wait_for_url(f"{origin}{HERE}")
        draw(page, SEVEN)
        if away:
            page.locator("a.md-logo").first.click()
            page.wait_for_url(f"{origin}{away}")
    assert page.evaluate("window.sameDocument")


def test_in_a_folder_it_says_what_it_needs(browser: Browser, site: Path) -> None:
    """Without a server the pixels are shown, and words say why no answer comes."""
    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((site / f".{HERE}index.html").as_uri())
    page.get_by_role("button", name="Test digit 3").click()
    expect(page.locator(".draw-said")).to_contain_text("python -m http.server")
    assert page.get_by_role("img", name="blank").count() == 0
    assert complaints == []
    page.close()


def test_a_network_that_does_not_come_is_asked_for_again(drawing: Page) -> None:
    """The page says what happened, and the next try works."""
    drawing.route("**/*.onnx", lambda route: route.abort())
    drawing.get_by_role("button", name="Test digit 7").click()
    expect(drawing.locator(".draw-said")).to_contain_text("could not be loaded")
    drawing.unroute("**/*.onnx")
    drawing.get_by_role("button", name="Test digit 7").click()
    expect(drawing.locator(".draw-said")).to_contain_text("The network says 7")


def test_a_server_that_unpacks_is_fine(drawing: Page, site: Path) -> None:
    """Some servers send packed files so that the browser unpacks them itself."""
    packed = site / "assets" / "onnxruntime" / "ort.wasm.gz"
    plain = gzip.decompress(packed.read_bytes())
    drawing.route("**/ort.wasm.gz", lambda route: route.fulfill(body=plain))
    draw(drawing, SEVEN)


@pytest.mark.parametrize("way", ["light", "dark"])
def test_nobody_is_shut_out(open_page: Open, way: str) -> None:
    """With an answer on the page axe finds nothing, and a phone shows all of it."""
    page = open_page(HERE, width=390, color_scheme=way)
    draw(page, SEVEN)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations(page) == ""
    assert faint(page) == ""


def test_without_a_script(browser: Browser, origin: str) -> None:
    """A sentence says what is missing, and the digits are drawn below it."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{origin}{HERE}")
    expect(page.locator(".draw")).to_contain_text("a browser that runs its scripts")
    expect(page.locator("figure svg[role=img]").first).to_be_visible()
    page.close()


def test_only_this_page_pays(site: Path) -> None:
    """No other page names its files, and they are small when packed."""
    users = [
        file
        for file in site.rglob("*.html")
        if "assets/draw/" in file.read_text("utf-8")
    ]
    assert users == [site / "labs" / "draw-a-digit" / "index.html"]
    files = (ROOT / "docs" / "assets" / "draw").iterdir()
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < MOST_BYTES
