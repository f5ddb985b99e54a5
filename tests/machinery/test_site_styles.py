"""The one sheet of styles keeps what pages and scripts can use, and nothing else."""

from pathlib import Path

import pytest

from tools.site.styles import Used, joined, slim, used

PAGE = """<body dir="ltr" data-md-color-primary="custom" class="page">
<p class='lede one' id=first style="height: var(--shown)">Words</p>"""
SCRIPT = 'element.className = "opened"; root.style.setProperty("--moved", 1)'


@pytest.fixture
def found() -> Used:
    """Return what a page and a script mention."""
    use = Used()
    use.read(PAGE)
    use.read_script(SCRIPT)
    return use


@pytest.mark.parametrize(
    "rule",
    [
        ".page{color:red;}",
        ".lede.one{color:red;}",
        "#first>a:hover{color:red;}",
        ".opened{color:red;}",
        ".page:not(.absent){color:red;}",
        ".page:is(.absent,.one){color:red;}",
        "[dir=ltr] .page{color:red;}",
        '[data-md-color-primary="custom"]{color:red;}',
        "[data-md-toggle=absent]{color:red;}",
        ".page{--shown:1;}",
        ".page{--moved:1;}",
        ":root{--read:1;}.page{color:var(--read);}",
        "@media print{.page{color:red;}}",
        "@keyframes absent{from{color:red}}",
        ".page{background:url(\"data:image/svg+xml;utf8,<svg id='absent'/>\");}",
    ],
)
def test_what_may_be_used_stays(rule: str, found: Used) -> None:
    """A rule whose names all occur is left as it is."""
    assert slim(rule, found) == rule


@pytest.mark.parametrize(
    "rule",
    [
        ".absent{color:red;}",
        ".page .absent:hover{color:red;}",
        "#absent{color:red;}",
        ".Words{color:red;}",
        "[dir=rtl] .page{color:red;}",
        "[data-md-color-primary=indigo]{color:red;}",
        "[data-md-color-switching] *{transition:none;}",
        "@media print{.absent{color:red;}}",
        ".page{--unread:1;}",
        ":root{--read:1;--also:var(--read);}.absent{color:var(--also);}",
        "/* a comment */",
    ],
)
def test_what_cannot_be_used_goes(rule: str, found: Used) -> None:
    """A class, an id, a language's direction, a color or a variable that nothing has."""
    assert slim(rule, found) == ""


def test_a_rule_loses_only_the_heads_that_cannot_be(found: Used) -> None:
    """Each selector of a list is judged by itself."""
    assert slim(".absent,.page{color:red}", found) == ".page{color:red;}"


def test_a_site_is_read_whole(tmp_path: Path) -> None:
    """All pages and all scripts are read; sheets are joined in their order."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text('<p class="deep">', encoding="utf-8")
    (tmp_path / "assets" / "x").mkdir(parents=True)
    (tmp_path / "assets" / "x" / "late.js").write_text('"later"', encoding="utf-8")
    assert {"deep", "later"} <= used(tmp_path).names
    sheets = [tmp_path / "1.css", tmp_path / "2.css"]
    for sheet in sheets:
        sheet.write_text(f".{sheet.stem}{{}}", encoding="utf-8")
    assert joined(sheets) == ".1{}\n.2{}"
