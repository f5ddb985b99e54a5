"""Measure pages as a phone sees them, and print a table, the worst first.

Every page, or those that are named: `/a/ /b/`. Needs Node.js with npm, and Chromium.
"""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tools import ROOT
from tools.page import settings
from tools.site import chromium, serve
from tools.site.files.prose import folder

SITE = ROOT / "site"
HOME = ROOT / ".cache" / "lighthouse"
RUNS = int(os.environ.get("RUNS", "5"))
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
AUDITS = ("total-byte-weight", "largest-contentful-paint")
AUDITS += ("cumulative-layout-shift", "total-blocking-time")
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
# Performance may be 98 on the heaviest pages; the rest has to be perfect on all.
PERFORMANCE, HEAVY, HEAVIEST = 100, 98, 3
BYTES, PAINT, SHIFT = 150_000, 1600, 0.02


class Measured:
    """The medians of one page's reports: scores in percent, bytes, milliseconds."""

    def __init__(self, address: str, runs: list[dict]) -> None:
        def audit(name: str) -> float:
            return median(run["audits"][name]["numericValue"] for run in runs)

        scores = (median(r["categories"][c]["score"] for r in runs) for c in CATEGORIES)
        self.address, self.scores = address, [round(100 * score) for score in scores]
        self.bytes, self.paint, self.shift, self.blocked = map(audit, AUDITS)

    def row(self) -> str:
        """Return the page's line in the table."""
        scores = "".join(f"{score:>6}" for score in self.scores)
        size = f"{scores}{self.bytes / 1000:>8.0f}{self.paint / 1000:>8.2f}"
        return f"{size}{self.shift:>8.3f}{self.blocked:>7.0f}  {self.address}"

    def missed(self, performance: int) -> list[str]:
        """Return which limits the page misses."""
        limits = {
            f"performance under {performance}": self.scores[0] < performance,
            "another score under 100": min(self.scores[1:]) < 100,
            f"over {BYTES // 1000} kB": self.bytes > BYTES,
            f"largest paint after {PAINT / 1000} s": self.paint > PAINT,
            f"shift over {SHIFT}": self.shift > SHIFT,
        }
        return [told for told, holds in limits.items() if holds]


def install() -> Path:
    """Install the pinned Lighthouse in .cache/, return its program; exit without npm."""
    if not (npm := shutil.which("npm")):
        sys.exit("npm is not installed. Install Node.js 18 or newer and try again.")
    HOME.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(Path(__file__).with_name(name), HOME)
    quick = ["--no-audit", "--no-fund", "--prefer-offline"]
    subprocess.run([npm, "ci", *quick], cwd=HOME, check=True)
    return HOME / "node_modules" / "lighthouse" / "cli" / "index.js"


def reports(program: Path, chrome: str, url: str) -> Iterator[dict]:
    """Yield what Lighthouse says of a page, RUNS times; a ValueError if it can't say it."""
    command = ["node", program, url, "--quiet", "--output=json", "--output-path=stdout"]
    command += [f"--chrome-flags={FLAGS}"]
    env = os.environ | {"CHROME_PATH": chrome}
    for _ in range(RUNS):
        run = subprocess.run(command, env=env, capture_output=True, text=True)
        if run.returncode:
            raise ValueError(f"{url}: Lighthouse failed.\n{run.stderr.strip()}")
        yield json.loads(run.stdout)


def main(addresses: list[str]) -> int:
    """Measure the pages, print the table, and return 1 when one misses a limit."""
    if not (SITE / "index.html").is_file():
        print("site/index.html does not exist; run `make site` first", file=sys.stderr)
        return 1
    program, chrome = install(), chromium.chromium()
    # A page that has moved is none.
    book = sorted(f"/{folder(page)}" for page in settings.nav(settings.of(ROOT)))
    with serve.server(SITE, first=0) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{http.server_port}"
        found, failed = [], []
        for address in addresses or book:
            try:
                runs = [*reports(program, chrome, origin + address)]
                found.append(Measured(address, runs))
                print(found[-1].row(), file=sys.stderr, flush=True)
            except ValueError as error:
                failed.append(error)
        http.shutdown()
    print(f"\n  perf  a11y  best   seo      kB   paint   shift  block  median of {RUNS}")
    heaviest = sorted(found, key=lambda page: page.bytes)[-HEAVIEST:]
    missed = 0
    for page in sorted(found, key=lambda page: (page.scores, -page.paint)):
        told = page.missed(HEAVY if page in heaviest else PERFORMANCE)
        missed += bool(told)
        print(page.row(), f" ({', '.join(told)})" if told else "", sep="")
    print(f"{len(found) - missed} of {len(found)} pages keep every limit")
    for error in failed:
        print(error, file=sys.stderr)
    return 1 if missed or failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
