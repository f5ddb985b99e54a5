"""Read the marks that a page puts on its blocks, without running what a page says."""

import ast
import re
import sys

import pytest

NAMES = re.compile(r"pytest\.mark(\.[a-z]\w*)?|sys\.(platform|version_info|maxsize)")
PLAIN = (ast.Constant, ast.Tuple, ast.List, ast.Compare, ast.BoolOp, ast.UnaryOp)
PARTS = (ast.Expression, ast.keyword, ast.boolop, ast.cmpop, ast.unaryop, ast.Load)


def read(mark: str) -> pytest.MarkDecorator:
    """Return a mark like `pytest.mark.skipif(sys.platform == "win32", reason="…")`.

    Args:
        mark: what the comment above the block says.

    Raises:
        ValueError: when it is something else than a mark with plain values.
    """
    try:
        tree = ast.parse(mark, mode="eval")
    except SyntaxError as error:
        raise ValueError(error.msg) from None
    _demand_plain(tree)
    found = eval(compile(tree, "<mark>", "eval"), {"sys": sys, "pytest": pytest})
    if not isinstance(found, pytest.MarkDecorator):
        raise ValueError("write pytest.mark.name")
    return found


def _demand_plain(node: ast.AST) -> None:
    """Go through an expression and refuse all but marks, sys.platform and constants."""
    if isinstance(node, ast.Name | ast.Attribute):
        if not NAMES.fullmatch(ast.unparse(node)):
            raise ValueError(f"{ast.unparse(node)} can't be used there")
        return
    if isinstance(node, ast.Call):
        if not ast.unparse(node.func).startswith("pytest.mark."):
            raise ValueError(f"{ast.unparse(node.func)}() can't be called there")
    elif not isinstance(node, (*PLAIN, *PARTS)):
        raise ValueError(f"{ast.unparse(node)} can't be used there")
    for child in ast.iter_child_nodes(node):
        _demand_plain(child)
