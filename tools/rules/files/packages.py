"""Programs import what requirements.in names, and requirements.txt was compiled from it."""

import contextlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.specifiers import SpecifierSet

from tools.compare.remedies import ALONE, PACKAGE
from tools.page import project
from tools.page.deliberate_error import announced
from tools.site.files.bundle import PACKAGES, imports

WANTED = re.compile(r"^(?P<name>[A-Za-z][\w.-]*)(?:\[[^\]]*\])?[ \t]*(?P<pin>[^#;\n]*)", re.M)
PINNED = re.compile(
    r"^(?P<name>[A-Za-z][\w.-]*)==(?P<version>[^\s;\\]+)[^#]*(?P<via>(?:^ +#.*\n)+)", re.M
)
SOURCE, COMPILED = "requirements.in", "requirements.txt"


def wanted(root: Path) -> dict[str, str]:
    """Return the packages that requirements.in names, each with what it demands."""
    found = WANTED.finditer((root / SOURCE).read_text(encoding="utf-8"))
    return {_plain(package["name"]): package["pin"].strip() for package in found}


def problems(path: str, text: str, root: Path, packages: Mapping[str, str]) -> Iterator[str]:
    """Say which imports of a program are of packages that requirements.in does not name."""
    folder = project.of(path)
    known = {file.stem for file in (root / folder).iterdir()} if folder else set()
    with contextlib.suppress(SyntaxError):  # another rule tells it
        for line, name in [] if announced(text) else imports(text):
            if name not in known and not _asked(name, packages):
                why = f"which {SOURCE} does not name. {PACKAGE}"
                if (root / path).with_name(f"{name}.py").exists():
                    why = f"which is another program. {ALONE} write what it needs into it."
                yield f"{path}:{line}: imports `{name}`, {why}"
            known.add(name)


def _asked(name: str, packages: Mapping[str, str]) -> bool:
    """Tell whether a module is of one of some packages; most have the module's own name."""
    owner = _plain(PACKAGES.get(name, name))
    return owner in packages or not packages.keys().isdisjoint(_owners().get(name, ()))


@cache
def _owners() -> dict[str, set[str]]:
    """Return the packages that hold each module; to ask Python takes a second."""
    return {n: set(map(_plain, owners)) for n, owners in packages_distributions().items()}


def compiled(root: Path) -> Iterator[str]:
    """Say where requirements.txt is not what requirements.in asks for."""
    text = (root / COMPILED).read_text(encoding="utf-8")
    pinned = {
        _plain(p["name"]): p["version"] for p in PINNED.finditer(text) if SOURCE in p["via"]
    }
    asked = wanted(root)
    for name in sorted(asked.keys() ^ pinned.keys()):
        known, lacks = (SOURCE, COMPILED) if name in asked else (COMPILED, SOURCE)
        yield f"{known}: names {name}, and {lacks} does not. To compile it: make requirements"
    for name in sorted(asked.keys() & pinned.keys()):
        if not SpecifierSet(asked[name]).contains(pinned[name], prereleases=True):
            told = f"asks for {name}{asked[name]}, and {COMPILED} has {pinned[name]}"
            yield f"{SOURCE}: {told}. To compile it: make requirements"


def _plain(name: str) -> str:
    """Return a package's name as every spelling of it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()
