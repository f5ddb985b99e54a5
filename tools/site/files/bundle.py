"""A chapter's snippets as one zip file, with a note on how to run them."""

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from tools import ROOT
from tools.page import project, snippet
from tools.page.deliberate_error import announced
from tools.page.exercise import fill, starter_of
from tools.page.includes import whole
from tools.site.files.archive import packed

# Packages whose name differs from the one that a program imports.
PACKAGES = {"PIL": "pillow", "sklearn": "scikit-learn"}
# What torch lacks without bringing it: it warns, or stops.
BESIDES = {"torch": "numpy", "torch.onnx": "onnxscript"}
# The program that compares a reader's machine with the book, and what it needs of ours.
CHECK = "tools/site/files/check.py"
NEEDED = """tools/__init__.py tools/compare/__init__.py tools/compare/output.py
tools/compare/stderr.py tools/page/__init__.py tools/page/deliberate_error.py""".split()
README = """\
{title}
{line}

The snippets of this chapter of "{book}".
Each .py file runs alone, in any order, offline:

    python {example}

They need Python 3.11 or newer{packages}

    python check.py

runs them all and says where this machine does something else than the book.
"""
INSTALL = """ and these packages:

    python -m pip install {}"""
EXERCISES = """
The files in exercises/ are yours to complete: put your line where the `...`
stands and run the file. It says `correct`, or gives a hint. Each
<name>.answer.py is the same program with the answer filled in.
"""
FAILING = """
These stop with an error on purpose, on the line that says `# raises`:

{}
"""
CHAPTER = "\nThe chapter: {}\n"


def bundle(uri: str, shown: Iterable[str], root: Path, book: str, title: str, url: str) -> bytes:
    """Return the zip file of the snippets that a page shows, with a note on book and page."""
    place = uri.removesuffix(".md")
    files: dict[str, str] = {}
    beside = checker()
    for path in shown:
        files |= programs(path, path_inside(path, place), root)
        beside |= outputs(path, path_inside(path, place), root)
    files |= beside | {"README.txt": readme(files, book, title, url)}
    slug = PurePosixPath(place).name
    return packed({f"{slug}/{name}": text.encode() for name, text in files.items()})


def project_zip(folder: Path) -> bytes:
    """Return the zip file of a project, with the transcripts of its commands."""
    held = project.files(folder)
    return packed({f"{folder.name}/{name}": file.read_bytes() for name, file in held.items()})


def bundle_path(uri: str) -> str:
    """Return where the zip file of a page's snippets is served."""
    return f"snippets/{uri.removesuffix('.md')}.zip"


def path_inside(path: str, place: str) -> str:
    """Return a snippet's path in the zip file; those of other chapters keep their folder."""
    own = f"snippets/{place}/"
    return path.removeprefix(own if path.startswith(own) else "snippets/")


def programs(path: str, name: str, root: Path) -> dict[str, str]:
    """Return a snippet's program, and of an exercise also the answered one."""
    source = whole((root / path).read_text(encoding="utf-8"))
    if path.endswith(".answer.py"):
        text = whole(starter_of(root / path).read_text(encoding="utf-8"))
        return {name: fill(text, source), name.replace(".answer.py", ".py"): text}
    return {name: source}


def checker() -> dict[str, str]:
    """Return the files of the program that compares a reader's machine with the book."""
    places = {"check.py": CHECK} | {name: name for name in NEEDED}
    return {name: (ROOT / at).read_text("utf-8") for name, at in places.items()}


def outputs(path: str, name: str, root: Path) -> dict[str, str]:
    """Return what is committed beside a snippet: outputs, figures, charts."""
    one, folder = snippet.read(root / path, root), PurePosixPath(name).parent
    return {(folder / n).as_posix(): text for n, text in (one.outputs | one.drawn).items()}


def packages(sources: Iterable[str]) -> list[str]:
    """Return the packages that programs import, as pip calls them."""
    names: set[str] = set()
    for text in sources:
        names |= {name for _, name in imports(text)}
        nodes = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute))
        names |= {BESIDES.get(ast.unparse(node), "") for node in nodes} - {""}
    names |= {BESIDES[name] for name in names & BESIDES.keys()}
    return sorted(PACKAGES.get(name, name) for name in names)


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and package of each import of a program that is not Python's own."""
    for node in ast.walk(ast.parse(source)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module]
        tops = {name.partition(".")[0] for name in names} - sys.stdlib_module_names
        yield from ((node.lineno, name) for name in sorted(tops))


def readme(files: dict[str, str], book: str, title: str, url: str) -> str:
    """Return the note that lies beside the programs."""
    needed = packages(files.values())
    plain = [name for name in files if "exercises/" not in name]
    text = README.format(
        title=title,
        line="=" * len(title),
        book=book,
        example=min(plain or files),
        packages=INSTALL.format(" ".join(needed)) if needed else ".",
    )
    if len(plain) < len(files):
        text += EXERCISES
    if failing := sorted(name for name in plain if announced(files[name])):
        text += FAILING.format("\n".join(f"    {name}" for name in failing))
    return text + (CHAPTER.format(url) if url else "")
