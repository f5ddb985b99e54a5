"""The machinery of the book: a folder is a station on the way from a page to the site."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
