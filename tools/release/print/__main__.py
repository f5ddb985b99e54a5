"""Print the book as build/book.pdf: `python -m tools.release.print`; needs Chromium."""

import os
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools import ROOT
from tools.site import chromium

SITE, PDF = ROOT / "build" / "print", ROOT / "build" / "book.pdf"
STYLE, SCRIPT = (Path(__file__).with_name(name) for name in ("paper.css", "one_page.js"))


def printed(browser: Browser, file: Path, pdf: Path, published: str = "") -> list[str]:
    """Print the page that holds all others; return the links that lead nowhere."""
    page = browser.new_page()
    page.goto(file.as_uri(), wait_until="load")
    page.add_style_tag(path=STYLE)
    lost = page.evaluate(SCRIPT.read_text(encoding="utf-8"), published)
    page.pdf(path=pdf, outline=True, tagged=True, prefer_css_page_size=True)
    page.close()
    return lost


def main() -> int:
    """Build the site as one page, print it, and fail where a link leads nowhere."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", SITE]
    settings = {"PRINT": "true", "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=ROOT, env=os.environ | settings, check=True)
    file, path = SITE / "print_page" / "index.html", chromium.chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        lost = printed(browser, file, PDF, os.environ.get("SITE_URL", ""))
        browser.close()
    for link in lost:
        print(f"{PDF.name}: the link {link} leads nowhere; correct its page", file=sys.stderr)
    print(f"{PDF.relative_to(ROOT)}: {PDF.stat().st_size / 1e6:.1f} MB")
    return bool(lost)


if __name__ == "__main__":
    sys.exit(main())
