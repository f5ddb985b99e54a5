"""Pack the built site for reading without a network: `python -m tools.release.folder_zip`."""

import sys
from pathlib import Path

from tools.site.files.archive import packed

FOLDER = "book"
# Only search engines read it, and it carries the hour of the build.
LEFT_OUT = {"sitemap.xml.gz"}


def contents(site: Path) -> dict[str, bytes]:
    """Return a site's files by their paths in the zip; a FileNotFoundError for no site."""
    if not (site / "index.html").is_file():
        raise FileNotFoundError(f"{site}/index.html does not exist; run `make site` first")
    files = [f for f in site.rglob("*") if f.is_file() and f.name not in LEFT_OUT]
    return {f"{FOLDER}/{f.relative_to(site).as_posix()}": f.read_bytes() for f in files}


def main(arguments: list[str]) -> int:
    """Write the zip file and say how large it is."""
    site, target = map(Path, arguments or ("site", "build/book.zip"))
    try:
        content = packed(contents(site))
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    print(f"{target}: {len(content) / 1e6:.1f} MB; unpack it, open {FOLDER}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
