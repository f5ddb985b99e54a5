"""Write a new chapter: `python -m tools.author.new_chapter networks segmentation "Segmentation"`."""

import sys
from pathlib import Path

from tools import ROOT
from tools.author.new_chapter.arguments import Chapter, problems
from tools.author.new_chapter.moving import put
from tools.author.new_chapter.nav import with_page, written

TEMPLATE = Path(__file__).with_name("template")


def contents(chapter: Chapter, root: Path) -> dict[str, str]:
    """Return the files of a new chapter, and mkdocs.yml with its entry, last."""
    with (root / "mkdocs.yml").open(encoding="utf-8", newline="") as file:
        text = with_page(file.read(), f"{chapter.path}.md", chapter.section)
    folder = f"snippets/{chapter.path}"
    files = {
        f"{folder}/{path.relative_to(TEMPLATE).as_posix()}": path.read_text("utf-8")
        for path in sorted(TEMPLATE.rglob("*.*"))
        if path.suffix in (".py", ".out")
    }
    page = (TEMPLATE / "page.md").read_text(encoding="utf-8").format(
        title=written(chapter.title),
        heading=chapter.title,
        chapter=chapter.path,
        folder=folder,
    )
    return files | {f"docs/{chapter.path}.md": page, "mkdocs.yml": text}


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the chapter and say what to do next; return the exit status."""
    chapter = Chapter(*[*arguments, "", "", "", ""][:4])
    try:
        if not (wrong := problems(chapter, root)):
            put(root, files := contents(chapter, root))
    except ValueError as error:  # mkdocs.yml can't be read, or not edited
        wrong = [str(error)]
    except OSError as error:
        wrong = [f"{error.filename2 or error.filename}: {error.strerror}"]
    if wrong:
        print(*wrong, "Nothing was written.", sep="\n", file=sys.stderr)
        return 2
    for name in files:
        print(f"wrote {name}")
    print("\nWrite with `make serve` running, and when you want to know what is wrong:")
    print(f"  make check CHAPTER={chapter.path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
