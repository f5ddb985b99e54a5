"""How a page of the fixture book is described."""

from dataclasses import dataclass, field

SHOW = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()\n"
INCLUDE = '```python\n--8<-- "HERE/x.py"\n```\n'


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
