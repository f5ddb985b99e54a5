"""The two pictures of a figure that differs, written where an author can look at them."""

from dataclasses import replace
from pathlib import Path

from tools.compare.difference import Difference
from tools.page.snippet import Snippet

PAPER = '<svg style="background: #ffffff" '  # most programs that show a picture are dark


def written(snippet: Snippet, one: Difference, root: Path) -> Difference:
    """Write both pictures where a difference is one of a figure, and say where they are."""
    if not (one.content and one.file.endswith(".svg") and one.file in snippet.drawn):
        return one
    folder = root / "build/differs" / Path(snippet.name).parent.relative_to("snippets")
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / one.file.replace(".svg", end) for end in (".before.svg", ".after.svg")]
    for file, text in zip(files, (snippet.drawn[one.file], one.content.decode())):
        file.write_text(text.replace("<svg ", PAPER, 1), encoding="utf-8")
    first, _, rest = one.says.partition("\n")
    place = f"{files[0].name} and {files[1].name} in {folder.relative_to(root).as_posix()}/"
    return replace(one, says=f"{first}\nTo see both: {place}\n{rest}")
