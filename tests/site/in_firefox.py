"""What the tests in Firefox ask of a page."""

import io

import numpy as np
from PIL import Image

STANDS_OUT = 100  # of 255 levels of gray
BAR = 4  # pixels of a thin scrollbar
DRAWING = "it => it.querySelector('[role=img] svg, svg[role=img]').innerHTML"
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("article *")]
    .filter(it => it.getBoundingClientRect().right > width + 1)
    .map(it => it.outerHTML.slice(0, 120)).slice(0, 5); }"""
# A fraction's parts stand one above the other, an exponent stands higher than its base, an index
# lower; everything has a size.
FLAT_MATH = """() => {
  const box = it => it.getBoundingClientRect();
  const middle = it => (box(it).top + box(it).bottom) / 2;
  const flat = {
    math: it => !box(it).width || !box(it).height,
    mfrac: ([a, b], it) => middle(a) + 4 > middle(b) || box(it).height <= box(b).height,
    msup: ([base, up]) => middle(up) >= middle(base),
    msub: ([base, down]) => middle(down) <= middle(base),
    msubsup: ([base, down, up]) => middle(up) >= middle(base) || middle(down) <= middle(base),
    msqrt: (_, it) => box(it).height <= box(it.firstElementChild).height };
  return Object.entries(flat).flatMap(([name, wrong]) =>
    [...document.querySelectorAll(`article ${name}`)]
      .filter(it => name === "math" ? wrong(it) : wrong([...it.children], it))
      .map(it => `${name}: ${it.textContent}`)); }"""
FLAT_FIGURES = """() => [...document.querySelectorAll("figure.drawn > svg")]
  .filter(it => it.getBoundingClientRect().width < 100 || it.getBoundingClientRect().height < 40)
  .map(it => it.ariaLabel)"""


def levels(png: bytes) -> np.ndarray:
    """Return a picture as levels of gray, (height, width)."""
    return np.asarray(Image.open(io.BytesIO(png)).convert("L")).astype(float)
