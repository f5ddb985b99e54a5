"""Check the shape comments of a snippet while it runs: `# (B, D) -> (B, K)`.

The snippet's syntax tree gets, after each statement with one, a call that compares the two;
lines keep their numbers and the file its text. Standard library only.
"""

import ast
import io
import re
import secrets
import sys
import tokenize
from collections.abc import Callable, Iterator
from types import CodeType

from tools.run.shape_comments.claim import Claim, claimed, mismatch
from tools.run.shape_comments.one_size import Letters

# What a compiler reads must be the author's own code; there only the main program is
# checked, and not its functions.
COMPILES = re.compile(r"\btorch\.(?:compile|export|jit|fx)\b")


def compiled(source: bytes, path: str, notes: dict[int, str]) -> CodeType:
    """Compile a snippet so that its shape comments are checked, and faults noted by line."""
    tree = ast.parse(source, path)
    claims, secret = _claims(source), secrets.token_hex(8)
    if claims:
        again = not COMPILES.search(source.decode())
        ast.fix_missing_locations(_Insert(claims, again, secret).visit(tree))
    code = compile(tree, path, "exec", dont_inherit=True)
    return _with(code, secret, _checker(claims, notes))


def _with(code: CodeType, secret: str, check: Callable) -> CodeType:
    """Return the code with a function in place of a constant, out of the program's reach."""
    found = (check if constant == secret else constant for constant in code.co_consts)
    inner = (_with(c, secret, check) if isinstance(c, CodeType) else c for c in found)
    return code.replace(co_consts=tuple(inner))


def _claims(source: bytes) -> dict[int, Claim]:
    """Return the claims of a snippet's comments by line."""
    found = {}
    for token in tokenize.tokenize(io.BytesIO(source).readline):
        if token.type == tokenize.COMMENT and (claim := claimed(token.string)):
            found[token.start[0]] = claim
    return found


def _checker(claims: dict[int, Claim], notes: dict[int, str]):
    """Return the function that the inserted calls call."""
    known: set[tuple] = set()
    letters = Letters()

    def check(line: int, names: str, *values: object) -> object:
        """Compare values with the claim of their line; return the last one."""
        shapes = tuple(_shapes(values, len(claims[line].shapes)))
        if (line, shapes) not in known and line not in notes:
            known.add((line, shapes))
            frame = sys._getframe(1)
            sizes = frame.f_globals | frame.f_locals
            if wrong := mismatch(claims[line], shapes, sizes):
                name = names.split(", ")[wrong[0]] if len(shapes) == len(values) else ""
                what = f"{name or 'the value'} has the shape {wrong[1]}"
                notes[line] = f"the comment says {claims[line].words}, but {what}"
            elif told := letters.conflict(frame.f_code, line, claims[line], shapes):
                notes[line] = f"in the comment {claims[line].words}, {told}"
        return values[-1]

    return check


def _shapes(values: tuple, wanted: int) -> Iterator[tuple[int, ...] | None]:
    """Yield the shape of each value, None where it has none."""
    if len(values) == 1 and wanted > 1 and isinstance(values[0], tuple | list):
        values = tuple(values[0])
    for value in values:
        shape = getattr(value, "shape", () if type(value) in (int, float) else None)
        plain = isinstance(shape, tuple) and all(type(size) is int for size in shape)
        yield tuple(shape) if plain else None


class _Insert(ast.NodeTransformer):
    """Inserts a call behind each statement whose last or first line has a claim."""

    def __init__(self, claims: dict[int, Claim], functions: bool, secret: str) -> None:
        self.claims, self.functions, self.secret = claims, functions, secret

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:  # noqa: N802
        """Go into a function, unless a compiler reads it."""
        return self.generic_visit(node) if self.functions else node

    def visit_Assign(self, node: ast.Assign) -> list[ast.stmt]:  # noqa: N802
        """Check what was assigned."""
        return self._after(node, node.targets[0])

    def visit_AnnAssign(self, node: ast.AnnAssign) -> list[ast.stmt]:  # noqa: N802
        """Check what was assigned or changed."""
        return self._after(node, node.target)

    visit_AugAssign = visit_AnnAssign  # noqa: N815

    def visit_Return(self, node: ast.Return) -> ast.stmt:  # noqa: N802
        """Check what is returned."""
        if node.value and (line := self._line(node)):
            node.value = self._call(line, [node.value])
        return node

    def visit_For(self, node: ast.For) -> ast.stmt:  # noqa: N802
        """Check what the loop hands out, where the comment stands on its first line."""
        self.generic_visit(node)
        if node.lineno in self.claims and (targets := _targets(node.target)):
            call = self._call(node.lineno, targets)
            node.body.insert(0, ast.copy_location(ast.Expr(call), node))
        return node

    def _after(self, node: ast.stmt, target: ast.expr) -> list[ast.stmt]:
        """Return a statement with its check."""
        line, targets = self._line(node), _targets(target)
        call = [ast.Expr(self._call(line, targets))] if line and targets else []
        return [node, *(ast.copy_location(one, node) for one in call)]

    def _line(self, node: ast.stmt) -> int:
        """Return the line of the claim about a statement, 0 when there is none."""
        return next((n for n in (node.end_lineno, node.lineno) if n in self.claims), 0)

    def _call(self, line: int, values: list[ast.expr]) -> ast.Call:
        """Return the call that checks values."""
        plain = [v if isinstance(v, ast.Name | ast.Attribute) else None for v in values]
        names = ", ".join(ast.unparse(v) if v else "" for v in plain)
        head = [ast.Constant(line), ast.Constant(names)]
        # Python warns of a constant that is called, but not of this.
        check = ast.BoolOp(ast.Or(), [ast.Constant(None), ast.Constant(self.secret)])
        return ast.Call(check, [*head, *values], [])


def _targets(target: ast.expr) -> list[ast.expr]:
    """Return the names that an assignment sets, ready to be read; none for `x[i] =`."""
    parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
    if not all(isinstance(part, ast.Name | ast.Attribute) for part in parts):
        return []
    return [ast.parse(ast.unparse(part), mode="eval").body for part in parts]
