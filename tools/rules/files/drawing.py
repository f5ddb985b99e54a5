"""Code that draws is not the lesson: more than a few lines of it stand below a marker."""

import ast
import re
from collections.abc import Iterator

from tools.page.includes import DRAWING, parts

LINES = 8  # of drawing in the lesson
LIBRARIES = {"matplotlib", "altair"}
NEARLY = re.compile(r"\s*#\W*drawing\W*", re.IGNORECASE)
TOLD = re.compile(r"print|(torch\.testing\.)?assert_\w+")
ORDER = f"Order the file: lesson, asserts, the line `{DRAWING}`, drawing."


def problems(path: str, text: str) -> Iterator[str]:
    """Say where a program draws too much among its lesson, or teaches below the marker."""
    if path.endswith((".answer.py", ".wrong.py")):
        return
    above, below = parts(text)
    start = above.count("\n")
    for number, line in enumerate(text.splitlines(), 1):
        if NEARLY.fullmatch(line) and (line != DRAWING or number > start):
            told = f"is not the one line `{DRAWING}`. Correct it, or use other words."
            yield f"{path}:{number}: {line.strip()!r} {told}"
    try:
        whole, lesson, last = map(ast.parse, (text, above, below))
    except SyntaxError as error:
        if below:
            told = f"`{DRAWING}` stands within a statement. {ORDER}"
            yield f"{path}:{start}: {told} ({error.msg})"
        return
    drawn = [node for node in drawing(whole) if node.lineno <= start or not below]
    lines = sum(node.end_lineno - node.lineno + 1 for node in drawn)
    if lines > LINES:
        yield (
            f"{path}:{drawn[0].lineno}: {lines} lines of the lesson draw, {LINES} at most "
            f"may. {ORDER} A loop that draws counts whole: draw in one of its own."
        )
    for node in ast.walk(last):
        call = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Assert) or TOLD.fullmatch(call):
            told = f"what is folded only draws. Move it above `{DRAWING}`."
            yield f"{path}:{start + node.lineno}: {told}"


def drawing(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield the statements of a program that use a library for drawing, or what comes of it."""
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for one in node.names:
                module = getattr(node, "module", None) or one.name
                # A name in capitals is a constant, such as a table of colors, and draws nothing.
                if module.partition(".")[0] in LIBRARIES and not one.name.isupper():
                    names.add((one.asname or one.name).partition(".")[0])
        elif not isinstance(node, ast.Assert) and _used(node) & names:
            names |= _made(node, names)
            yield node


def _used(*nodes: ast.AST) -> set[str]:
    inner = (it for node in nodes for it in ast.walk(node))
    return {it.id for it in inner if isinstance(it, ast.Name)}


def _made(statement: ast.stmt, names: set[str]) -> set[str]:
    """Return the names that a statement gives to what a library for drawing made."""
    made = set(names)
    for node in ast.walk(statement):
        match node:
            case ast.FunctionDef(name=name) if _used(node) & made:
                made.add(name)
            case ast.Assign(targets=targets, value=value) if _used(value) & made:
                made |= _used(*targets)
            case ast.For(target=target, iter=value) if _used(value) & made:
                made |= _used(target)
    return made - names
