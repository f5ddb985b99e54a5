"""What a program must not rest on, because it is another for each reader or each run."""

import ast
import re
from collections.abc import Iterator

from tools.site.steps.reference.torch_names import imported

# What differs from day to day, run to run, or reader to reader -> what to do instead.
ELSEWHERE = {
    r"datetime\.(?:datetime|date)\.(?:now|today|utcnow)|time\.(?:time(?:_ns)?|ctime|localtime"
    r"|gmtime|strftime|asctime|monotonic\w*)": "Measure time with time.perf_counter.",
    r"locale\.\w+|uuid\.uuid[14]|getpass\.getuser|os\.(?:getlogin|uname|getcwd|environ.*|getenv)"
    r"|platform\.(?:node|uname)|socket\.(?:gethostname|getfqdn)|pathlib\.Path\.(?:cwd|home)"
    r"|sys\.(?:platform|executable|path|modules|getrefcount|getsizeof)": "Leave it out.",
    r"random\.(?:random|randint|randrange|choices?|shuffle|sample|uniform|gauss)|secrets\.\w+"
    r"|os\.urandom|torch\.seed|numpy\.random\.(?!default_rng|Generator|seed)[a-z]\w+": "Draw from a generator that has a seed, random.Random(0) or np.random.default_rng(0).",
    r"concurrent\.futures\.as_completed": "Use map, which keeps the order.",
    r"os\.(?:fork\w*|kill\w*|wait\w*|nice|sched_\w+|get(?:uid|gid|ppid))|fcntl\..+|resource\..+"
    r"|(?:torch\.)?multiprocessing\.(?:get_context|set_start_method)|signal\.SIG(?!INT|TERM)\w+": "Windows does not have it.",
}
UNSEEDED = re.compile(
    r"sklearn\.(?:model_selection\.(?:train_test_split|ShuffleSplit)|utils\.(?:shuffle|resample)"
    r"|cluster\.\w*KMeans|ensemble\.(?!Hist)\w+(?:Forest|Trees|Boosting)\w+|mixture\.\w+"
    r"|neural_network\.\w+|tree\.\w+Tree\w+|datasets\.make_\w+|linear_model\.SGD\w+"
    r"|manifold\.TSNE)|numpy\.random\.(?:default_rng|RandomState)|random\.Random"
)


def found(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Say what would differ from day to day, from run to run, or on another machine."""
    nodes = list(ast.walk(tree))
    known = dict(imported(nodes))

    def full(node: ast.expr) -> str:
        """Return a dotted name as it was imported."""
        root, dot, rest = ast.unparse(node).partition(".")
        return known.get(root, "") + dot + rest

    for node in nodes:
        match node:
            case ast.Name(id=name) | ast.arg(arg=name) if not name.isascii():
                yield (node.lineno, f"{name} has letters beyond a to z. Write it with those.")
            case ast.Name() | ast.Attribute():
                for look, told in ELSEWHERE.items():
                    if re.fullmatch(look, name := full(node)):
                        yield node.lineno, f"{name} is another for each reader. {told}"
            case ast.Call(func=func, args=args, keywords=given):
                seeded = {keyword.arg for keyword in given} & {"random_state", "seed", None}
                if UNSEEDED.fullmatch(name := full(func)) and not seeded:
                    if name.startswith("sklearn.") or not args:
                        yield node.lineno, f"{name} draws without a seed. Give it one."
