"""Draw a digit: nothing heavy before the first stroke, then torch's answer in the page."""

from collections.abc import Iterator
from pathlib import Path

import onnx
import pytest
import torch
from playwright.sync_api import BrowserContext, Page, expect
from sklearn.datasets import load_digits
from torch import nn

from tests.browser.axe import violations
from tests.browser.built import DESK, UNFOLD, addresses, source, too_wide
from tests.browser.contrast import faint
from tests.browser.heard import Heard
from tests.browser.moving.strokes import (
    CLOSED,
    COLLECT,
    HERE,
    SEVEN,
    TALL,
    clear,
    draw,
    said,
)

HEAVY = ("/onnxruntime/", ".onnx")
FILES = ["export.onnx", "ort.js", "ort.wasm.gz"]
SEEN = "What the network sees"
ASK = "async rows => { const ask = await digitNetwork.load(); return Promise.all(rows.map(ask)); }"
PREPARE = "strokes => [...digitBitmap.bitmap(strokes, 20)]"
TRAINED = 1397  # of 1797 digits; export.py keeps the others back
# Which of the home page's columns is taller than half of what they may be.
TALLEST = """(digit) => [...document.querySelectorAll(".draw-bar")].findIndex(
  it => it.offsetHeight > it.parentElement.offsetHeight / 2) === digit"""


@pytest.fixture(scope="module")
def asked(reader: BrowserContext, origin: str) -> Iterator[tuple[Page, list[str]]]:
    """Open the page, draw twice, and return it with all that it asked for in between."""
    page = reader.new_page()
    heard = Heard((origin, "data:", "blob:"))
    heard.listen(page)
    page.goto(HERE, wait_until="networkidle")
    page.evaluate(UNFOLD)
    page.get_by_role("img", name="Paper").hover()
    heard.requests.append("first stroke")
    for _ in range(2):
        draw(page, SEVEN)
    yield page, heard.requests
    page.close()
    assert heard.faults == []


@pytest.fixture
def drawing(asked: tuple[Page, list[str]]) -> Page:
    """Return the page with its network loaded and its paper blank."""
    page, _ = asked
    page.set_viewport_size(DESK)
    clear(page)
    return page


@pytest.fixture(scope="module")
def order() -> list[int]:
    """Return the order into which export.py shuffles the digits."""
    torch.manual_seed(0)
    return torch.randperm(1797).tolist()


def network(site: Path) -> nn.Module:
    """Return the network of export.py with the weights that the site serves."""
    path = site / "snippets" / "labs" / "draw-a-digit" / "export.onnx"
    weights = {
        it.name: torch.tensor(onnx.numpy_helper.to_array(it))
        for it in onnx.load(path).graph.initializer
        if it.name[0].isdigit()
    }
    made = nn.Sequential(
        *(nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
        *(nn.Flatten(), nn.Linear(128, 10), nn.Softmax(dim=1)),
    )
    made.load_state_dict(weights)
    return made.eval()


def test_nothing_heavy_is_loaded_before_the_first_stroke(
    asked: tuple[Page, list[str]],
) -> None:
    """Then each file once, and never again."""
    _, requests = asked
    heavy = [url for url in requests if any(part in url for part in HEAVY)]
    assert sorted(url.rpartition("/")[2] for url in heavy) == FILES
    assert 0 < requests.index("first stroke") < requests.index(heavy[0])


@pytest.mark.parametrize(("strokes", "digit"), [(SEVEN, 7), (CLOSED, 0)])
def test_a_plain_digit_is_read(drawing: Page, strokes: list, digit: int) -> None:
    """The answer stands in words and in the table, whose numbers make 1."""
    draw(drawing, strokes)
    cells = drawing.locator(".draw-table td:last-child").all_inner_texts()[-10:]
    found = [float(cell) for cell in cells]
    assert len(found) == 10 and abs(sum(found) - 1) < 0.006
    assert found[digit] == max(found) > 0.5
    said(drawing, f"The network says {digit},")
    expect(drawing.locator(".draw-best th")).to_have_text(str(digit))


def test_the_page_computes_what_torch_computes(drawing: Page, site: Path, order: list[int]) -> None:
    """Thirty test digits get the probabilities that torch gives them."""
    rows = load_digits().data[order[TRAINED:][:30]]
    x = torch.tensor(rows, dtype=torch.float32).view(-1, 1, 8, 8) / 16
    expected = network(site)(x).detach()
    found = torch.tensor(drawing.evaluate(ASK, rows.tolist()))
    assert (expected.max(dim=1).values > 0.5).all() and len(found) == 30
    assert (found - expected).abs().max() < 1e-5


def test_the_digits_on_the_buttons_are_test_digits(drawing: Page, order: list[int]) -> None:
    """Each button shows the first test digit of its name, one that training did not see.

    It lies on the paper, too, until one draws.
    """
    data = load_digits()
    paper = drawing.get_by_label("Paper to draw")
    inks = "them => them.map(it => 16 * it.getAttribute('fill-opacity'))"
    for digit in range(10):
        drawing.get_by_role("button", name=f"Test digit {digit}").click()
        row = next(n for n in order[TRAINED:] if data.target[n] == digit)
        pixels = " ".join(str(int(count)) for count in data.data[row])
        shown = drawing.get_by_role("img", name=SEEN).get_attribute("aria-label")
        assert shown.partition("pixels, ")[2].replace(" /", "") == pixels
        assert paper.locator("rect").evaluate_all(inks) == list(data.data[row])
    draw(drawing, SEVEN)
    expect(paper.locator("rect")).to_have_count(0)


def test_everything_works_by_keyboard(drawing: Page) -> None:
    """Tab and Enter put a test digit in; the answer is told; Clear takes it away."""
    drawing.locator(".draw").get_by_role("button", name="Clear").focus()
    for _ in range(8):
        drawing.keyboard.press("Tab")
    drawing.keyboard.press("Enter")
    said(drawing, "The network says 7, with a probability of")
    drawing.locator(".draw").get_by_role("button", name="Clear").press("Enter")
    said(drawing, "Draw a digit")
    expect(drawing.get_by_role("img", name="blank")).to_have_count(1)


def test_a_drawing_is_prepared_like_the_digits(drawing: Page) -> None:
    """It fills the height, stands upright, holds a third of ink, and blocks are counted."""
    for strokes in (SEVEN, CLOSED, TALL):
        pixels = torch.tensor(drawing.evaluate(PREPARE, strokes)).view(32, 32)
        assert 290 <= pixels.sum() <= 313
        top, bottom = pixels[0].nonzero()[0].item(), pixels[-1].nonzero()[0].item()
        assert abs(top - bottom) <= 2
        assert pixels[:, :2].sum() == pixels[:, -2:].sum() == 0
        counts = pixels.view(8, 4, 8, 4).sum(dim=(1, 3)).flatten().tolist()
        flat = pixels.flatten().tolist()
        assert drawing.evaluate("digitBitmap.counted", flat) == counts


def test_nobody_is_shut_out(drawing: Page) -> None:
    """With an answer on the page axe finds nothing, and a phone shows all of it."""
    draw(drawing, SEVEN)
    assert too_wide(drawing) == []
    assert faint(drawing) == []
    assert violations(drawing, ".draw") == []


def test_only_these_pages_pay() -> None:
    """No other page names the files of the paper, and the network's belong to two."""
    assert [it for it in addresses() if "assets/draw/" in source(it)] == ["/", HERE, COLLECT]
    assert [it for it in addresses() if "draw/network.js" in source(it)] == ["/", HERE]


def test_at_rest_nothing_is_said_to_be_likely(window: Page) -> None:
    """Before a stroke the ten bars are a hairline wide."""
    window.goto("/labs/draw-a-digit/")
    window.locator(".draw-bar").first.wait_for()
    width = "them => Math.max(...them.map(it => it.getBoundingClientRect().width))"
    assert window.locator(".draw-bar").evaluate_all(width) <= 1
    expect(window.get_by_text(f"{SEEN}:")).to_be_visible()


def test_the_home_page_answers_a_stroke(window: Page, heard: Heard) -> None:
    """Nothing of the network is loaded before it; what to do stands on the paper until then.

    The tallest of the ten columns is the answer's; a cleared paper is as it was.
    """
    window.goto("/", wait_until="networkidle")
    paper = window.get_by_label("Paper to draw a digit")
    expect(paper).to_have_text("Draw a digit")
    assert not [url for url in heard.requests if "onnx" in url]
    box = paper.bounding_box()
    middle = box["x"] + box["width"] / 2
    window.mouse.move(middle, box["y"] + 40)
    window.mouse.down()
    window.mouse.move(middle, box["y"] + box["height"] - 40, steps=8)
    window.mouse.up()
    expect(window.locator(".draw-said")).to_contain_text("The network says", timeout=30_000)
    expect(paper).to_have_text("")
    answer = int(window.locator(".draw-said").inner_text().removeprefix("The network says ")[0])
    window.wait_for_function(TALLEST, arg=answer)
    window.locator(".draw").get_by_role("button", name="Clear").click()
    expect(paper).to_have_text("Draw a digit")
    window.wait_for_function(TALLEST, arg=-1)


def test_a_browser_that_cannot_unpack_is_told(another: Page) -> None:
    """Once, in words, and not that one should try again."""
    another.add_init_script("delete window.DecompressionStream")
    another.goto("/labs/draw-a-digit/")
    another.get_by_role("button", name="Test digit 7").click()
    expect(another.locator(".draw-said")).to_contain_text("lacks DecompressionStream")
