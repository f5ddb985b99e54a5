"""What the search knows of a page: headings, terms, names and errors, each by itself."""

import json

from tools.site.steps.search_entries import entries, script, weight

PAGE = """<h1 id="top">Models<a class="headerlink" href="#top">#</a></h1>
<p class="minutes">3 minutes</p><p>Sums <math><mi>x</mi></math>&amp; <em>more</em>.
Two.</p><h2 id="a">A <code>nn.Linear</code></h2><p>Text.</p>"""
CODE = """<div id="snippet-x" class="language-python highlight"><pre><code>
<span class="kn">import</span> torch <span class="c1"># noise</span>
torch.zeros(2)</code></pre><footer class="snippet-line">x.py</footer></div>"""
OUTPUT = """<div id="output-x" class="language-text output error highlight"><pre><code>
Traceback (most recent call last):
  File "x.py", line 3, in &lt;module&gt;
RuntimeError: ...it does not fit:
(2x3)</code></pre></div><p>After.</p>"""
TERMS = """<dl><dt id="term-stride">Stride</dt><dd>How far.</dd>
<dt id="name-abs"><code>.abs</code></dt><dd>Its size.<p class="used">Tensors</p></dd></dl>
<p>End.</p><dl><dt>none</dt><dd>of its own</dd></dl>"""


def test_each_heading_is_an_entry() -> None:
    """With its words a line each; formulas and what the site adds are not searched."""
    top, section = entries(PAGE)
    assert top == ["p", "", "Models", "Sums & more.\nTwo.", ""]
    assert section == ["s", "a", "A nn.Linear", "Text.", ""]


def test_an_error_is_an_entry_behind_its_section() -> None:
    """It leads to the program; a program is known by its names, an output by its errors."""
    _, section, error = entries(PAGE + CODE + OUTPUT)
    assert section[3:] == ["Text.\nAfter.", "import torch zeros"]
    assert error == ["e", "snippet-x", "", "RuntimeError: it does not fit:\n(2x3)", ""]


def test_errors_and_warnings_within_an_output_are_entries() -> None:
    """Also those of a lab, whose cells have no anchor; other lines are not searched."""
    said = "loss 0.3\nUserWarning: too\n  large\nm.MyException\nAn Error: none\n"
    html = f'<h2 id="a">A</h2><div class="output highlight"><pre>{said}</pre></div>'
    _, section, *errors = entries(html)
    assert section[3:] == ["", ""]
    assert [row[1:4:2] for row in errors] == [["a", "UserWarning: too\nlarge"], ["a", "m.MyException"]]


def test_each_term_and_name_is_an_entry() -> None:
    """What follows the list belongs to the section again."""
    _, section, term, name = entries(PAGE + TERMS)
    assert section[3] == "Text.\nEnd.\nnone\nof its own"
    assert term == ["t", "term-stride", "Stride", "How far.", ""]
    assert name == ["n", "name-abs", ".abs", "Its size.", ""]


def test_pages_are_written_as_a_script() -> None:
    """With their weight; one that weighs nothing is left out."""
    assert weight("contributing/style.md") < weight("labs/x.py") < weight("a/b.md") == 1
    verified = ("Verified", "", ""), "reference/verified.md", []
    text = script([(("A", "a/b/index.md", "About."), "a/b.md", [["p"]]), verified])
    assert json.loads(text.removeprefix("self.bookPages=")) == [["a/b/", "A", "About.", 1, [["p"]]]]
