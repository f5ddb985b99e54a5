"""The picture that stands beside a link to a page where people share it."""

import io
import re
from collections.abc import Iterator
from hashlib import sha256
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import PIL
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from PIL import Image, ImageDraw, ImageFont

LOOPBACK = ("127.0.0.1", "localhost")
SIZE = (1200, 630)
EDGE = 80
PAPER, INK, QUIET, MARK = "#fdfcf9", "#23272c", "#565d66", "#c2552b"
BOLD, PLAIN = "DejaVuSans-Bold.ttf", "DejaVuSans.ttf"
# The largest size whose lines leave room for the part above and the mark below.
TITLE_SIZES, TITLE_HEIGHT = (84, 72, 60, 50, 42), 300
COLORS = 32
PIECE = re.compile(r"\s*\S+?(?:[._](?=\w)|(?=\s)|$)")
# The book's mark, as in its favicon: two curves from corner to corner, a ball at the bottom.
CURVES = (
    ((3, 5), (8, 19), (11, 26), (16, 26)),
    ((16, 26), (21, 26), (24, 15), (29, 11)),
)
BALL, BALL_RADIUS, STROKE = (16, 26), 3.6, 3.4


def path(uri: str) -> str:
    """Return where the site serves the card of a page, from its path under docs/."""
    return f"cards/{uri.rpartition('.')[0]}.png"


def add(page: Page, files: Files, config: MkDocsConfig) -> None:
    """Draw a page's card where the book is published; nobody else can show it.

    The preview takes this machine for the address of the book.
    """
    if urlsplit(config.site_url or "").hostname in (None, *LOOPBACK):
        return
    part = page.parent.title if page.parent else ""
    folder = Path(config.config_file_path).parent / ".cache" / "cards"
    title = config.site_name if page.is_homepage else page.title
    content = kept(title, part, config.site_name, folder)
    file = File.generated(config, path(page.file.src_uri), content=content)
    files.append(file)
    page.card = f"{config.site_url.rstrip('/')}/{file.url}"


def kept(title: str, part: str, book: str, folder: Path) -> bytes:
    """Return a page's card, drawn only if no build has drawn it before.

    Args:
        title: the page's title, as the site shows it.
        part: its part of the book, or nothing.
        book: the book's name.
        folder: where cards are kept between builds.
    """
    words = [plain(text) for text in (title, part, book)]
    program = Path(__file__).read_text(encoding="utf-8")
    made_of = repr([*words, program, PIL.__version__])
    file = folder / f"{sha256(made_of.encode()).hexdigest()[:16]}.png"
    if not file.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(card(*words))
    return file.read_bytes()


def plain(title: str) -> str:
    """Return a title without marks for code and emphasis."""
    return unescape(re.sub(r"<[^>]+>|[`*]", "", title)).strip()


def card(title: str, part: str, book: str) -> bytes:
    """Draw a card and return it as a PNG file.

    Args:
        title: the page's title.
        part: its part of the book, or nothing.
        book: the book's name.
    """
    picture = Image.new("RGB", SIZE, PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 16, SIZE[1]), fill=MARK)
    draw.text((EDGE, EDGE), part, QUIET, font(PLAIN, 34))
    used, lines = fitted(title)
    draw.multiline_text((EDGE, EDGE + 70), "\n".join(lines), INK, used, spacing=18)
    picture.paste(mark(72), (EDGE, SIZE[1] - EDGE - 72))
    draw.text((EDGE + 96, SIZE[1] - EDGE - 36), book, INK, font(PLAIN, 34), anchor="lm")
    out = io.BytesIO()
    few = picture.quantize(COLORS, dither=Image.Dither.NONE)
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def fitted(title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font in which a title fits, and the title's lines in it."""
    for size in TITLE_SIZES:
        used = font(BOLD, size)
        lines = list(wrapped(title, used))
        wide = max(used.getlength(line) for line in lines) > SIZE[0] - 2 * EDGE
        if not wide and len(lines) * (size * 1.17 + 18) <= TITLE_HEIGHT:
            break
    return used, lines


def wrapped(title: str, used: ImageFont.FreeTypeFont) -> Iterator[str]:
    """Yield the lines of a title, broken between words and after the dots of a name."""
    line = ""
    for piece in PIECE.findall(title):
        if line and used.getlength(line + piece) > SIZE[0] - 2 * EDGE:
            yield line
            line = piece.lstrip()
        else:
            line += piece
    yield line


def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """Return one of the fonts that matplotlib brings along."""
    import matplotlib  # most builds draw no card

    file = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name
    return ImageFont.truetype(str(file), size, layout_engine=ImageFont.Layout.BASIC)


def mark(size: int) -> Image.Image:
    """Draw the book's mark, four times too large, and shrink it to smooth its edges."""
    scale = 4 * size / 32
    large = Image.new("RGB", (4 * size, 4 * size), PAPER)
    draw = ImageDraw.Draw(large)
    for curve in CURVES:
        for step in range(201):
            dot(draw, point(curve, step / 200), STROKE / 2, scale)
    dot(draw, BALL, BALL_RADIUS, scale)
    return large.resize((size, size), Image.Resampling.LANCZOS)


def point(curve: tuple, t: float) -> tuple[float, float]:
    """Return the point of a cubic Bézier curve at t, from 0 to 1."""
    shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return tuple(sum(s * c[axis] for s, c in zip(shares, curve)) for axis in (0, 1))


def dot(draw: ImageDraw.ImageDraw, at: tuple, radius: float, scale: float) -> None:
    """Draw a dot of the mark."""
    x, y, r = at[0] * scale, at[1] * scale, radius * scale
    draw.ellipse((x - r, y - r, x + r, y + r), fill=MARK)
