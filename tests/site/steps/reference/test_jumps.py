"""Lines of links lead to the groups of the index, and to the letters of a long one."""

from tools.site.steps.reference.jumps import alphabet, jumps, letters

TERM = "<dt><code>{}</code></dt>\n<dd>Does it.</dd>\n".format
HEAD = '<h2 id="{0}">{0}<a class="headerlink" href="#{0}">#</a></h2>\n<p>What.</p>\n<dl>\n'.format


def page(*groups: tuple[str, list[str]]) -> str:
    """Return an index page of some groups."""
    body = "".join(f"{HEAD(title)}{''.join(map(TERM, names))}</dl>\n" for title, names in groups)
    return f"<h1>Index</h1>\n<p>Where?</p>\n{body}"


def test_groups_stand_before_the_first() -> None:
    """Below the place of the box, with the number of their names; a short group has no letters."""
    html = jumps(page(("torch", ["torch.abs", "torch.cat"]), ("B", ["tensorboard.B"])))
    before, _, after = html.partition("<h2")
    assert '<p class="names-filter"></p>\n<nav class="jumps" aria-label="Groups">' in before
    assert '<li><a href="#torch">torch</a> 2</li><li><a href="#B">B</a> 1</li>' in before
    assert "<nav" not in after
    assert jumps("<h1>T</h1>\n<h2 id='x'>X</h2>") == "<h1>T</h1>\n<h2 id='x'>X</h2>"


def test_a_long_group_has_its_letters_before_its_names() -> None:
    """Each leads to the first name that begins with it."""
    names = [f"torch.{letter}{n}" for letter in "ab" for n in range(20)]
    html = jumps(page(("torch", names)))
    assert '<p>What.</p>\n<nav class="jumps" aria-label="Letters: torch">' in html
    assert '<a href="#name-torch-a0">a</a></li><li><a href="#name-torch-b0">b</a>' in html
    assert html.index("Letters") < html.index("<dl>")


def test_letters_begin_behind_what_all_names_share() -> None:
    """Capitals count like small letters, and what is no letter has none."""
    line = letters(["torch.__version__", "torch.nn.Abs", "torch.cat", "torch.Tensor"], "torch")
    assert [part[0] for part in line.split('">')[2:]] == ["n", "c", "t"]
    assert ">a</a>" in letters([".abs", ".add_"], "Methods") and ".add" not in line


def test_the_glossary_has_its_letters_before_its_terms() -> None:
    """Each leads to the first term that begins with it; a second name of a term counts not."""
    terms = ["Ablation", "<code>Bias</code>", "bit</dt><dt>Zero", "Class"]
    listed = "".join(f'<dt id="{n}">{it}</dt><dd>It.</dd>' for n, it in enumerate(terms))
    html = alphabet(f"<p>A.</p>\n<dl>{listed}</dl>")
    links = "".join(f'<li><a href="#{n}">{letter}</a></li>' for n, letter in [(0, "A"), (1, "B"), (3, "C")])
    assert f"{links}</ul></nav>\n<dl>" in html
