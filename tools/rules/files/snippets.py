"""The house style of a snippet, as far as a machine can see it."""

import ast
import re
from collections.abc import Iterator
from itertools import chain

from tools.page.deliberate_error import announced

Named = tuple[str, ast.Call]  # what is called, and the call
COLUMNS = 80
LINES = 60
DEVICE = (
    "device = torch.accelerator.current_accelerator(check_available=True)",
    'device = device or torch.device("cpu")',
)
WANTED = ast.unparse(ast.parse("\n".join(DEVICE)))  # in the quotes of unparse
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
    """Say what is wrong with the text of one snippet."""
    if "\ufffd" in text:
        yield f"{path}: not UTF-8. Save it as UTF-8."
        return
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
    nodes = [*ast.walk(tree)]
    calls = [(_dotted(n.func), n) for n in nodes if isinstance(n, ast.Call)]
    found = chain(
        _caption(tree), _calls(calls), _by_hand(nodes), _device(calls, tree), _seed(calls, tree)
    )
    yield from (f"{path}:{line}: {told}" for line, told in found)
    if not _checked(tree.body) and not announced(text):
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


def _calls(calls: list[Named]) -> Iterator[tuple[int, str]]:
    """Say which calls do what a snippet must not."""
    for name, node in calls:
        if GLOBAL.fullmatch(name):
            yield node.lineno, f"{name} changes a global setting. Pass it where it is used."
        for keyword in node.keywords:
            if keyword.arg == "download" and ast.unparse(keyword.value) != "False":
                yield node.lineno, "downloads data. Use bundled data, or make it in code."


def _by_hand(nodes: list[ast.AST]) -> Iterator[tuple[int, str]]:
    """Say where a device is written by hand."""
    for node in nodes:
        named = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if named and re.fullmatch(r"cuda(:\d+)?|mps|xpu", node.value):
            yield node.lineno, f"{node.value!r} is written by hand. Use `device`."
        if isinstance(node, ast.Attribute) and node.attr in ("cuda", "mps"):
            yield node.lineno, f"`.{node.attr}` works on one kind of machine. Use `.to(device)`."


def _device(calls: list[Named], tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say where the device is chosen in other words than everywhere."""
    chosen = [node.lineno for name, node in calls if "current_accelerator" in name]
    if chosen and WANTED not in ast.unparse(tree):
        told = "choose the device in the book's words:\n    "
        yield chosen[0], told + "\n    ".join(DEVICE)


def _seed(calls: list[Named], tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say which random numbers come before the seed; layers count where one trains."""
    seeds = [node.lineno for name, node in calls if name == "torch.manual_seed"]
    trains = any(name.endswith((".backward", ".step")) for name, _ in calls)
    later = [n for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef)]
    for name, node in calls:
        drawn = DRAW.fullmatch(name) or trains and LAYER.fullmatch(name)
        own = "generator" in {keyword.arg for keyword in node.keywords}
        called = any(n.lineno <= node.lineno <= n.end_lineno for n in later)
        if drawn and not own and (not seeds or node.lineno < min(seeds) and not called):
            yield node.lineno, f"{name} draws before torch.manual_seed(…). Seed first."
            return


def _dotted(node: ast.expr) -> str:
    """Return a name with its dots; what is no name before them is left out."""
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def _checked(body: list[ast.stmt]) -> bool:
    """Tell whether a block ends with a check, prints and drawing aside."""
    for node in reversed(body):
        value = node.value if isinstance(node, ast.Expr) else None
        call = _dotted(value.func) if isinstance(value, ast.Call) else ""
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
