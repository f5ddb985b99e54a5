"""The paper on which one draws a digit, and strokes for it."""

from playwright.sync_api import Page, expect

HERE, COLLECT = "/labs/draw-a-digit/", "/labs/your-own-data/"
SIDE = 280  # of the paper, in its own units
SEVEN = [[[80, 50], [210, 50], [150, 250]]]
RING = [
    [140, 40],
    [80, 80],
    [70, 150],
    [90, 220],
    [140, 245],
    [195, 215],
    [205, 140],
    [185, 75],
]
CLOSED = [[*RING, RING[0]]]
TALL = [[[150, 60], [149, 200]]]


def said(page: Page, words: str) -> None:
    """Wait until the page says something, to those who cannot see it too."""
    status = page.locator(".draw-said")
    expect(status).to_contain_text(words)
    expect(status).to_have_attribute("role", "status")


def clear(page: Page) -> None:
    """Take everything off the paper."""
    page.locator(".draw").get_by_role("button", name="Clear").click()
    said(page, "Draw a digit")


def stroke(page: Page, strokes: list) -> None:
    """Draw strokes with the mouse."""
    paper = page.get_by_label("Paper to draw")
    paper.scroll_into_view_if_needed()
    box = paper.bounding_box()
    scale = box["width"] / SIDE
    for points in strokes:
        for at, (x, y) in enumerate(points):
            page.mouse.move(box["x"] + x * scale, box["y"] + y * scale, steps=4)
            if at == 0:
                page.mouse.down()
        page.mouse.up()


def draw(page: Page, strokes: list) -> None:
    """Draw strokes with the mouse and wait for the answer in words."""
    stroke(page, strokes)
    said(page, "The network says")
