"""The house style of a snippet, as far as a machine can see it."""

import ast
import contextlib
import re
from collections.abc import Iterator

from tools.compare.remedies import DEVICE, WORDS, likely
from tools.compare.showable import MARKDOWN
from tools.page.deliberate_error import NEEDS, announced
from tools.page.exercise import ANSWER, WRONG
from tools.page.includes import parts
from tools.page.shown import EXERCISES, unseen
from tools.rules.files import elsewhere, wrong_answers

COLUMNS = 80
LINES = 60
WANTED = ast.unparse(ast.parse("\n".join(WORDS)))  # in the quotes of unparse
DRAW = re.compile(
    r"torch\.(rand|randn|randint|randperm|normal|bernoulli|multinomial|poisson)(_like)?"
    r"|(torch\.)?nn\.init\.\w+|(torch\.utils\.data\.)?random_split"
    r"|\w+\.(normal_|uniform_|bernoulli_|random_|exponential_)"
)
LAYER = re.compile(r"(torch\.)?nn\.(Linear|Conv\w+|Embedding|RNN|LSTM|GRU|Transformer\w*)")
HAND = re.compile(r"cuda(:\d+)?|mps|xpu")
CHECKS = re.compile(r"(torch\.testing\.)?assert_\w+")
AFTER_CHECKS = re.compile(r"print|(plt|fig|figure|chart)\.\w+")
GLOBAL = re.compile(
    r"torch\.(set_default_\w+|set_num_threads|set_printoptions)|plt\.(style\.use|rc)"
)
MEANT = re.compile(r"\s*#\s*needs\b.*\b(?:gpu|cuda|compiler|c\+\+|nvcc)", re.IGNORECASE)


def problems(path: str, text: str) -> Iterator[str]:
    """Say what is wrong with the text of one snippet."""
    if "\ufffd" in text:
        yield f"{path}: not UTF-8. Save it as UTF-8."
        return
    if hidden := unseen(text.replace("\r\n", "\n")):
        yield f"{path}:{hidden[0]}: the character {hidden[1]} can't be seen. Remove it."
    for number, line in enumerate(text.splitlines(), 1):
        if MARKDOWN.match(line):
            told = "means something to the page. Write it otherwise."
            yield f"{path}:{number}: {line.strip()[:20]!r} {told}"
        if len(line) > COLUMNS:
            mend = "Shorten it: a caption is one line" if number == 1 else "Break the line"
            yield f"{path}:{number}: {len(line)} columns, {COLUMNS} at most. {mend}."
        if MEANT.match(line) and not NEEDS.match(line):
            told = "Write `# needs a GPU` or `# needs a compiler` at its beginning"
            yield f"{path}:{number}: {line.strip()!r} is not understood. {told}."
    if path.endswith(WRONG):
        yield from wrong_answers.problems(path, text)
    if path.endswith((ANSWER, WRONG)):
        return
    lesson, drawing = (part.count("\n") for part in parts(text))
    for first, many in ((0, lesson), (lesson, drawing)):
        if many > LINES:
            told = f"{many} lines, {LINES} at most. Make two snippets."
            yield f"{path}:{first + LINES + 1}: {told}"
    try:
        tree = ast.parse(text)
        compile(tree, path, "exec", dont_inherit=True)  # sees a `return` outside of functions
    except SyntaxError as error:
        if not announced(text):
            told = likely(f"    {(error.text or '').strip()}\nSyntaxError: {error.msg}")
            yield f"{path}:{error.lineno}: is no Python: {error.msg}. {told}"
        return
    caption = ast.get_docstring(tree) or ""
    if not caption:
        yield f"{path}:1: no caption. Begin with a docstring of one sentence."
    elif "\n" in caption or re.search(r"[.?!] [A-Z]", caption) or caption[-1] not in ".?!":
        told = "the caption must be one sentence on one line, with a period at its end."
        yield f"{path}:1: {told}"
    # An exercise shows no output, and its checks draw at random what nobody can guess.
    others = [] if EXERCISES in path else elsewhere.found(tree)
    for line, told in [*_nodes(tree), *_seed(tree), *others]:
        yield f"{path}:{line}: {told}"
    taught = [node for node in tree.body if node.lineno <= lesson]
    if not _checked(taught) and not announced(text):
        yield (
            f"{path}:{max(lesson, 1)}: does not end with a check. Assert what the page "
            "says about the result, with `assert` or `torch.testing.assert_close`."
        )


def lab_problems(path: str, text: str) -> Iterator[str]:
    """Say what a lab, which is read cell by cell, must not have either."""
    with contextlib.suppress(SyntaxError):  # ruff tells it
        tree = ast.parse(text)
        for line, told in [*_nodes(tree), *_seed(tree)]:
            yield f"{path}:{line}: {told}"


def refused(name: str) -> bool:
    """Tell whether a name of torch is one that no snippet may use."""
    by_hand = {"cuda", "mps", "hub"}.intersection(name.split("."))
    return bool(by_hand or re.fullmatch(rf"{GLOBAL.pattern}|sklearn\.datasets\.fetch_\w+", name))


def _nodes(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say which calls and words a snippet must not have, or must have in other words."""
    by_hand: dict[int, str] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if HAND.fullmatch(text):
                told = f"{text!r} is written by hand. {DEVICE}"
                by_hand.setdefault(node.lineno, told)
            case ast.Attribute(attr="cuda" | "mps" as kind):
                told = f"`.{kind}` works on one kind of machine. {DEVICE}"
                by_hand[node.lineno] = told
            case ast.keyword(arg="download", value=value) if ast.unparse(value) != "False":
                yield (node.lineno, "downloads data. Use bundled data, or make it in code.")
            case ast.Call(func=func):
                name = ast.unparse(func)
                if GLOBAL.fullmatch(name):
                    told = "changes a global setting. Pass it where it is used."
                    yield node.lineno, f"{name} {told}"
                if "current_accelerator" in name and WANTED not in ast.unparse(tree):
                    yield node.lineno, f"chooses the device in other words. {DEVICE}"
    yield from by_hand.items()


def _seed(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say which random numbers come before the seed; layers count where one trains."""
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    calls = [(ast.unparse(node.func), node) for node in nodes]
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


def _checked(body: list[ast.stmt]) -> bool:
    """Tell whether a block ends with a check, prints and drawing aside."""
    for node in reversed(body):
        value = node.value if isinstance(node, ast.Expr) else None
        call = ast.unparse(value.func) if isinstance(value, ast.Call) else ""
        if isinstance(node, ast.Assert):
            return not isinstance(node.test, ast.Constant)
        if CHECKS.fullmatch(call):
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
