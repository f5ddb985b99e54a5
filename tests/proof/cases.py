"""How a page of the fixture book is described."""

from dataclasses import dataclass, field

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>old</text></svg>'
SHOW = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
INCLUDE = '```python\n--8<-- "HERE/x.py"\n```\n'
EXERCISE = '```python\n--8<-- "HERE/exercises/x.py"\n```\n'
STARTER = """
def thrice(x):
    return ...  # your line
for x in (1, 4):
    y = thrice(x)
    assert y is not ..., "Replace the ... by a number."
    assert y == 3 * x, f"{y} is not three."
print("correct")
"""


@dataclass(frozen=True)
class Case:
    """A page with its files, and what the message of its one failing test says."""

    name: str
    says: tuple[str, ...] = ()
    files: dict[str, str | bytes] = field(default_factory=dict)
    body: str | bytes = INCLUDE
    line: int = 3

    @property
    def folder(self) -> str:
        """The folder of the case's snippets."""
        return f"snippets/cases/{self.name}"

    @property
    def page(self) -> str:
        """The case's page."""
        return f"docs/cases/{self.name}.md"

    @property
    def text(self) -> str | bytes:
        """The page's text; `HERE` stands for the folder."""
        if isinstance(self.body, bytes):
            return self.body
        return f"# {self.name}\n\n" + self.body.replace("HERE", self.folder)


def snippet(name: str, source: str, *says: str, **others: str | bytes) -> Case:
    """Make a case of one snippet x.py; others are its further files, `_` for the dot."""
    files = {"x.py": source} | {k.replace("_", "."): v for k, v in others.items()}
    return Case(name, (f"snippets/cases/{name}/x.py", *says), files)


def page(name: str, body: str, *says: str, line: int = 3) -> Case:
    """Make a case of a page alone."""
    return Case(name, says, {"x.py": "print(1)\n", "x.out": "1\n"}, body, line)


def exercise(name: str, *says: str, starter=STARTER, answer="return 3 * x", wrong="") -> Case:
    """Make a case of one exercise."""
    files = {"exercises/x.py": starter, "exercises/x.answer.py": answer}
    files["exercises/x.wrong.py"] = wrong or "# %% 4 is not three\nreturn 4\n"
    return Case(name, says, files, EXERCISE)
