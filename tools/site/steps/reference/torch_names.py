"""Which names of PyTorch, torchvision and scikit-learn a program uses, read without an import."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

PACKAGES = ("torch", "torchvision", "sklearn", "tensorboard")
# Packages whose objects share names with tensors; `x.sum` may then be either's.
ARRAYS = ("numpy", "sklearn", "matplotlib")
TORCH = {
    "torch/_C/__init__.pyi": ["TensorBase"],
    "torch/_tensor.py": ["Tensor"],
    "torch/nn/modules/module.py": ["Module"],
    "torch/optim/optimizer.py": ["Optimizer"],
}
NUMPY = {"numpy/__init__.pyi": ["_ArrayOrScalarCommon", "ndarray"]}
MATPLOTLIB = {"axis", "hist", "legend", "plot", "scatter", "set", "text", "type", "where"}
PYTHON = (str, bytes, list, tuple, dict, set, int, float, complex, Path, BaseException)
MEMBER = re.compile(r"^    (?:def )?([a-zA-Z]\w*)(?=[:(])", re.MULTILINE)


@cache
def used(source: str) -> Mapping[str, int]:
    """Return each name that a program uses, with the first line where it stands.

    A name is written in full, `torch.nn.Linear`; a method of a tensor, module or optimizer begins
    with a dot, `.backward`, and is left out where an object of another kind could have it.
    """
    if not any(package in source for package in PACKAGES):
        return MappingProxyType({})
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:
        return MappingProxyType({})
    imports = dict(imported(nodes))
    packages = {name.split(".")[0] for name in imports.values()}
    own = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    members = _members("torch" in packages, bool(packages.intersection(ARRAYS))) - own
    found: dict[str, int] = {}
    for line, root, rest in _chains(nodes):
        if root in imports:
            name = ".".join([imports[root], *rest])
            if name.split(".")[0] in PACKAGES and "." in name:
                found.setdefault(name, line)
        elif rest and rest[-1] in members:
            found.setdefault(f".{rest[-1]}", line)
    return MappingProxyType(found)


def imported(nodes: list[ast.AST]) -> Iterator[tuple[str, str]]:
    """Yield each imported name with what it stands for."""
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                root = alias.name.split(".")[0]
                yield (alias.asname, alias.name) if alias.asname else (root, root)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _chains(nodes: list[ast.AST]) -> Iterator[tuple[int, str, list[str]]]:
    """Yield line, root and attributes of each dotted name; the root of others is empty."""
    inner = {id(n.value) for n in nodes if isinstance(n, ast.Attribute)}
    for node in sorted(nodes, key=lambda node: getattr(node, "lineno", 0)):
        if not isinstance(node, ast.Attribute | ast.Name):
            continue
        rest, value = [], node
        while isinstance(value, ast.Attribute):
            rest.insert(0, value.attr)
            value = value.value
        root = value.id if isinstance(value, ast.Name) else ""
        if id(node) not in inner:
            yield node.lineno, root, rest
        elif isinstance(node, ast.Attribute):
            yield node.lineno, "", rest  # the middle of x.grad.sum() counts by itself


@cache
def _members(torch: bool, arrays: bool) -> frozenset[str]:
    """Return the names that can only be those of tensors, modules and optimizers."""
    if not torch:
        return frozenset()
    others = {name for kind in PYTHON for name in dir(kind)}
    if arrays:
        others |= defined(NUMPY) | MATPLOTLIB
    return frozenset(defined(TORCH) - others)


def defined(files: dict[str, list[str]]) -> set[str]:
    """Return the public members of some classes, read from the packages' files."""
    found: set[str] = set()
    for file, classes in files.items():
        package, _, inner = file.partition("/")
        spec = find_spec(package)
        path = Path(spec.origin).parent / inner if spec and spec.origin else Path(file)
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        for name in classes:
            rest = re.split(rf"\nclass {name}\b", text, maxsplit=1)[1:] or [""]
            found.update(MEMBER.findall(re.split(r"\n(?=\S)", rest[0], maxsplit=1)[0]))
    return found
