"""The pictures that stand beside shared links."""

import io
from pathlib import Path

import pytest
from PIL import Image

from tools.site import cards

LONG = "Why " + "workers start processes and not threads on " * 3 + "every machine"
NAME = "torch.nn.functional.scaled_dot_product_attention"


@pytest.mark.parametrize(
    "title", ["Data", "The `DataLoader` & its workers", LONG, NAME]
)
def test_a_card_is_small_and_always_the_same(title: str) -> None:
    """It has the size that others ask for, and nothing leaves its edge."""
    made = cards.card(title, "A part", "A book")
    assert made == cards.card(title, "A part", "A book")
    assert len(made) <= 40_000
    picture = Image.open(io.BytesIO(made)).convert("RGB")
    assert picture.size == (1200, 630)
    paper = picture.getpixel((1199, 0))
    margin = picture.crop((1200 - cards.EDGE, 0, 1200, 630))
    assert margin.getcolors() == [(cards.EDGE * 630, paper)]


def test_a_long_title_takes_several_lines() -> None:
    """Words stay whole; a name is broken after its dots and underscores."""
    used, lines = cards.fitted(LONG)
    assert " ".join(lines) == LONG
    assert len(lines) * (used.size * 1.17 + 18) <= cards.TITLE_HEIGHT
    assert len(cards.fitted("Data")[1]) == 1
    broken = cards.fitted(NAME)[1]
    assert "".join(broken) == NAME
    assert all(line.endswith((".", "_")) for line in broken[:-1])


def test_marks_are_not_drawn() -> None:
    """Code and letters that HTML writes otherwise are plain."""
    assert cards.plain("<code>a</code> &amp; `b`") == "a & b"


def test_a_card_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a build has drawn the next one takes; another title gets another card."""
    first = cards.kept("One", "Part", "Book", tmp_path)
    assert cards.kept("Two", "Part", "Book", tmp_path) != first
    monkeypatch.delattr(cards, "card")
    assert cards.kept("One", "Part", "Book", tmp_path) == first
