"""List how long each page is, in the order of the book: `python -m tools.measure.pages`."""

from tools import ROOT
from tools.page import settings
from tools.site.files import length


def main() -> None:
    """Print a row a page, and a sum for each part."""
    row = "{:42}{:>7}{:>7}{:>9}{:>10}{:>11}".format
    print(row("", "words", "lines", "minutes", "programs", "exercises"))
    for title, pages in settings.parts(settings.of(ROOT)):
        found = {uri: length.of(uri, ROOT) for uri in pages if "://" not in uri}
        for uri, it in found.items():
            print(row(uri, it.words, it.lines, it.minutes, it.programs, it.exercises))
        print(f"  {title}: {sum(it.minutes for it in found.values())} minutes\n")


if __name__ == "__main__":
    main()
