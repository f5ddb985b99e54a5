"""The house style of a snippet, as far as a machine can see it."""

import ast
import re
from collections.abc import Iterator
from itertools import chain

from tools.page.deliberate_error import announced

COLUMNS = 80
LINES = 60
DEVICE = (
    "device = torch.accelerator.current_accelerator(check_available=True)",
    'device = device or torch.device("cpu")',
)
DRAW = re.compile(
    r"torch\.(rand|randn|randint|randperm|normal|bernoulli|multinomial|poisson)(_like)?"
    r"|(torch\.)?nn\.init\.\w+|(torch\.utils\.data\.)?random_split"
    r"|\w+\.(normal_|uniform_|bernoulli_|random_|exponential_)"
)
LAYER = re.compile(r"(torch\.)?nn\.(Linear|Conv\w+|Embedding|RNN|LSTM|GRU|Transformer\w*)")
CHECKS = re.compile(r"(torch\.testing\.)?assert_\w+")
AFTER_CHECKS = re.compile(r"print|(plt|fig|figure|chart)\.\w+")
GLOBAL = re.compile(
    r"torch\.(set_default_\w+|set_num_threads|set_printoptions)|plt\.(style\.use|rc)"
)


def problems(path: str, text: str) -> Iterator[str]:
    """Say what is wrong with one snippet, with the line of each mistake.

    Args:
        path: its name in messages; exercise starters lie in a folder `exercises`.
        text: the whole file.
    """
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS:
            yield f"{path}:{number}: {len(line)} columns, {COLUMNS} at most. Break the line."
    if path.endswith((".answer.py", ".wrong.py")):
        return
    if len(lines) > LINES:
        yield f"{path}:{LINES + 1}: {len(lines)} lines, {LINES} at most. Make two snippets."
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        if not announced(text):
            yield f"{path}:{error.lineno}: {error.msg}. Correct the syntax."
        return
    found = chain(_caption(tree), _calls(tree), _strings(tree), _device(tree), _seed(tree))
    yield from (f"{path}:{line}: {told}" for line, told in found)
    if not announced(text) and not _checked(tree.body):
        yield (
            f"{path}:{max(len(lines), 1)}: does not end with a check. Assert what the page "
            "says about the result, with `assert` or `torch.testing.assert_close`."
        )


def _caption(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say what is wrong with the first line."""
    caption = ast.get_docstring(tree) or ""
    if not caption:
        yield 1, "no caption. Begin with a docstring of one sentence."
    elif "\n" in caption or re.search(r"[.?!] [A-Z]", caption) or caption[-1] not in ".?!":
        yield 1, "the caption must be one sentence on one line, with a period at its end."


def _calls(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say which calls do what a snippet must not."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        if GLOBAL.fullmatch(name):
            yield node.lineno, f"{name} changes a global setting. Pass it where it is used."
        for keyword in node.keywords:
            if keyword.arg == "download" and ast.unparse(keyword.value) != "False":
                yield node.lineno, "downloads data. Use bundled data, or make it in code."


def _strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say where a device is written by hand."""
    for node in ast.walk(tree):
        named = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if named and re.fullmatch(r"cuda(:\d+)?|mps|xpu", node.value):
            yield node.lineno, f"{node.value!r} is written by hand. Use `device`."
        if isinstance(node, ast.Attribute) and node.attr in ("cuda", "mps"):
            yield node.lineno, f"`.{node.attr}` works on one kind of machine. Use `.to(device)`."


def _device(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say where the device is chosen in other words than everywhere."""
    chosen = [n for n in ast.walk(tree) if "current_accelerator" in _name(n)]
    wanted = tuple(ast.unparse(ast.parse(line)) for line in DEVICE)
    lines = tuple(ast.unparse(node) for node in tree.body)
    if chosen and wanted not in set(zip(lines, lines[1:])):
        told = "choose the device in the book's words:\n    "
        yield chosen[0].lineno, told + "\n    ".join(DEVICE)


def _seed(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say which random numbers come before the seed; layers count where one trains."""
    calls = [(node.lineno, _name(node), node) for node in ast.walk(tree) if _name(node)]
    first = min((at for at, name, _ in calls if name == "torch.manual_seed"), default=None)
    trains = any(name.endswith((".backward", ".step")) for _, name, _ in calls)
    for at, name, node in calls:
        drawn = DRAW.fullmatch(name) or trains and LAYER.fullmatch(name)
        early = first is None or at < first and not _inside(node, tree)
        if drawn and early and not _generator(node):
            yield at, f"{name} draws before torch.manual_seed(…). Seed first."
            return


def _inside(node: ast.AST, tree: ast.Module) -> bool:
    """Tell whether a call stands in a function or class, which runs later."""
    outer = (n for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef))
    return any(node in ast.walk(definition) for definition in outer)


def _name(node: ast.AST) -> str:
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""


def _generator(node: ast.AST) -> bool:
    """Tell whether a call draws from a generator of its own."""
    return isinstance(node, ast.Call) and "generator" in {k.arg for k in node.keywords}


def _checked(body: list[ast.stmt]) -> bool:
    """Tell whether a block ends with a check, prints and drawing aside."""
    for node in reversed(body):
        call = _name(node.value) if isinstance(node, ast.Expr) else ""
        if isinstance(node, ast.Assert) or CHECKS.fullmatch(call):
            return True
        if isinstance(node, ast.If | ast.For | ast.With):
            return _checked(node.body)
        if isinstance(node, ast.Try):
            return _checked(node.orelse or node.body)
        if isinstance(node, ast.Raise):
            return "AssertionError" in ast.unparse(node)
        if not AFTER_CHECKS.fullmatch(call):
            return False
    return False
