"""The machinery of the book: a folder is a station on the way from a page to the site.

A `root` is always the folder of the book, and a `uri` the path of a page under docs/.
"""

import sys
from pathlib import Path

OLDEST = (3, 11)
if sys.version_info < OLDEST:
    sys.exit(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}")

ROOT = Path(__file__).resolve().parents[1]
