"""What must not be published is found in any file; what may be there passes."""

import os
from pathlib import Path

import pytest

from tests.rules.tiny_book import make, page, told
from tools.rules.files.plain import plain, private
from tools.rules.pages import outside

X = "x" * 40
SECRETS = [
    "-----BEGIN RSA PRIVATE KEY-----",
    f"token ghp_{X}",
    f"github_pat_{X}",
    f"glpat-{X}",
    f"hf_{X}",
    "AKIA" + "X" * 16,
    "AIza" + "x" * 35,
    f"xoxb-{X}",
    f"sk-ant-{X}",
    f"sk-{X}",
    f"pypi-Ag{X}",
    f"eyJ{X}.eyJ{X}.{X}",
    "https://ada:lovelace@example.org/",
    "https://example.org/data?x=1&api_key=abcdef123",
    "https://hooks.slack.com/services/T0/B0/x",
    "https://us02web.zoom.us/j/123?pwd=x",
    "https://meet.google.com/abc-defg-hij",
    "https://teams.microsoft.com/l/meetup-join/x",
    "https://discord.gg/abc",
    "https://docs.google.com/document/d/x/edit",
    "https://www.dropbox.com/s/x/notes.pdf",
    "https://lab.sharepoint.com/notes",
    "http://192.168.1.7:8888/lab",
    "https://gitlab.lab.internal/notes",
    "file:///home/ada/notes.pdf",
]


@pytest.mark.parametrize("text", SECRETS)
def test_what_is_private_is_refused(text: str) -> None:
    """The message names the line and does not repeat the secret."""
    said = told(private.problems("docs/a.md", f"one\nsee {text} there\n"))
    assert said.startswith("docs/a.md:2: this looks like ") and "Remove it" in said
    assert X not in said and "\n" not in said


@pytest.mark.parametrize(
    "text",
    [
        "https://arxiv.org/abs/1706.03762",
        "https://colab.research.google.com/github/a/b",
        "https://scholar.google.com/scholar?q=key",
        "http://localhost:6006",
        "the token `[CLS]` and the key, the query and the value",
        "sk-learn, hf_hub, ghp_short",
        "https://example.org/a?key=1",
        "ask at ada@example.org",
        "location.protocol === 'file:'",
    ],
)
def test_what_is_public_passes(text: str) -> None:
    """Ordinary links and words."""
    assert told(private.problems("docs/a.md", text)) == ""


ELSEWHERE = [
    '<script src="https://cdn.example.org/x.js"></script>',
    "<script>alert(1)</script>",
    '<iframe width="1" src="//video.example.org"></iframe>',
    '<img alt="a line that climbs" src="http://example.org/x.png">',
    "![a line that climbs](https://example.org/x.png)",
    '<link rel="stylesheet" href="https://fonts.example.org/">',
    '<p onclick="go()">x</p>',
    "<style>p { color: red }</style>",
]


@pytest.mark.parametrize("line", ELSEWHERE)
def test_a_page_that_asks_another_site_is_refused(line: str) -> None:
    """Scripts, frames, pictures, styles, handlers."""
    assert told(outside.problems(page(line))).startswith("docs/part/data.md:6: ")


@pytest.mark.parametrize(
    "line",
    [
        "[a link](https://example.org)",
        '<a href="https://example.org">a link</a>',
        "`<script src='https://example.org'>`",
        "![a line that climbs](../x.svg)",
        "<!-- <script> -->",
        "1 < 2, and a <b>bold</b> word",
        '<script type="module" src="../assets/digit.js"></script>',
        '<link rel="stylesheet" href="../assets/digit.css">',
    ],
)
def test_a_link_is_for_the_reader_to_follow(line: str) -> None:
    """What a browser does not fetch by itself may lead anywhere."""
    assert told(outside.problems(page(line))) == ""


@pytest.mark.parametrize(
    "line",
    [
        '@import url("https://fonts.example.org/css");',
        "src: url(//fonts.example.org/a.woff2)",
        'fetch("https://api.example.org")',
        "new Worker('https://cdn.example.org/w.js')",
        'request.open("GET", "https://api.example.org")',
        "import('https://cdn.example.org/x.mjs')",
    ],
)
def test_a_file_of_the_site_that_asks_another_is_refused(line: str) -> None:
    """Styles and scripts."""
    assert told(outside.file_problems("theme/a.js", f"\n{line}")).startswith(
        "theme/a.js:2:"
    )


def test_a_file_of_the_site_may_speak_of_others() -> None:
    """Comments, links and addresses of its own."""
    text = (
        '/* https://example.org */ fetch("/data.json") <a href="https://example.org">'
    )
    assert told(outside.file_problems("theme/a.html", text)) == ""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Make a tiny book on disk."""
    return make(tmp_path)


def every(root: Path) -> str:
    """Return what is wrong with the files of a book."""
    return told(
        said for path in plain.found(root) for said in plain.problems(path, root)
    )


def test_plain_small_files_pass(root: Path) -> None:
    """What each machine makes for itself is not looked at; a program may say that it is one."""
    for name in (".git/x", "build/x", "docs/__pycache__/x", ".venv/x"):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\0" * 999_999)
    (root / ".ci").mkdir()
    (root / ".ci" / "run").write_text("#!/bin/sh\n")
    (root / ".ci" / "run").chmod(0o755)
    assert every(root) == ""
    (root / "tools" / "site").mkdir(parents=True)
    (root / "tools" / "site" / "x.py").write_text("")
    assert "tools/site/x.py" in plain.found(root)


def test_a_large_file_is_refused(root: Path) -> None:
    """Its size is said, and the limit."""
    (root / "docs" / "photo.png").write_bytes(b"\0" * 5_000_000)
    (root / "docs" / "small.wasm.gz").write_bytes(b"\0" * 3_900_000)
    (root / "docs" / "large.wasm").write_bytes(b"\0" * 4_100_000)
    photo, runtime = sorted(every(root).splitlines(), reverse=True)
    assert photo.startswith("docs/photo.png: 5.0 MB, 0.3 MB at most")
    assert runtime.startswith("docs/large.wasm: 4.1 MB, 4.0 MB at most")


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")
def test_a_program_is_refused_where_none_belongs(root: Path) -> None:
    """Never among pages and snippets; elsewhere without #!."""
    for name, start in (("docs/a.md", "#!/bin/sh\n"), ("x.toml", "a = 1\n")):
        (root / name).write_text(start)
        (root / name).chmod(0o755)
    said = every(root).splitlines()
    assert [line.partition(":")[0] for line in said] == ["docs/a.md", "x.toml"]
    assert all("chmod -x" in line for line in said)


def test_a_link_is_refused(root: Path) -> None:
    """Out of the tree or within, to a file or a folder; it is not followed."""
    (root / "docs" / "out").symlink_to("/etc")
    (root / "docs" / "in.md").symlink_to("part/data.md")
    said = every(root).splitlines()
    assert [line.partition(".")[0] for line in said] == [
        "docs/in",
        "docs/out: a link to /etc",
    ]
    assert plain.text("docs/in.md", root) == ""
