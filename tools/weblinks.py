"""Try every link that leads out of the book and list the dead ones: `python -m tools.weblinks`.

Only looks; the result depends on other people's servers, so it never fails a check.
"""

import http.client
import re
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PAGES = ("*.md", "docs/**/*.md", "docs/labs/*.py")
LINK = re.compile(r"https?://(?!localhost\b)[^\s<>\"'`\])]+")
AGENT = "Mozilla/5.0 (compatible; link check of a book, once a week)"
SECONDS, TRIES, PAUSE = 20, 2, 5.0
AT_ONCE = 4
GONE = (404, 410)  # anything else may be a server that only dislikes programs


def links(root: Path) -> dict[str, list[str]]:
    """Return each address that leads out, with the places that name it.

    Args:
        root: the book's root.
    """
    found: dict[str, list[str]] = {}
    for file in sorted({file for pattern in PAGES for file in root.glob(pattern)}):
        name = file.relative_to(root).as_posix()
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, 1):
            for url in LINK.findall(line):
                bare = url.partition("#")[0].rstrip(".,;:!?*")
                found.setdefault(bare, []).append(f"{name}:{number}")
    return found


def problem(url: str, pause: float = PAUSE) -> str | None:
    """Say what an address answered when it was not the page, None when it was.

    Args:
        url: the address.
        pause: seconds before the second try.
    """
    told = None
    for attempt in range(TRIES):
        if attempt:
            time.sleep(pause)
        try:
            request = urllib.request.Request(url, headers={"User-Agent": AGENT})
            with urllib.request.urlopen(request, timeout=SECONDS):
                return None
        except urllib.error.HTTPError as error:
            told = f"{error.code} {error.reason}"
            if error.code in GONE:
                break
        except (OSError, http.client.HTTPException, ValueError) as error:
            told = str(getattr(error, "reason", error)) or type(error).__name__
    return told


def report(found: dict[str, list[str]], told: Iterable[str | None]) -> str:
    """Return the dead links as Markdown, those that may be alive below them.

    Args:
        found: as `links` returns it.
        told: what each address answered, in the same order.
    """
    dead, doubtful = [], []
    for (url, places), said in zip(found.items(), told):
        if said:
            line = f"- <{url}>: `{said.replace('`', '')}`, in {', '.join(places)}"
            (dead if said[:3] in map(str, GONE) else doubtful).append(line)
    text = f"{len(found)} addresses tried.\n"
    if dead:
        text += "\n### Gone\n\n" + "\n".join(dead) + "\n"
    if doubtful:
        text += "\nNo answer, or none for a program; open them by hand:\n\n"
        text += "\n".join(doubtful) + "\n"
    return text


def main() -> int:
    """Try every address and print the report."""
    found = links(Path.cwd())
    with ThreadPoolExecutor(AT_ONCE) as pool:
        print(report(found, pool.map(problem, found)), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
