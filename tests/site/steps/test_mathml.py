"""Formulas become MathML when the page is built."""

import pytest
from markdown import Markdown

from tools.site.steps.mathml import FormulaError

BROKEN = {
    "unknown_command": (r"\foo{x}", r"\foo"),
    "missing_argument": (r"\frac{1}", "argument"),
    "missing_exponent": ("x^", "not valid LaTeX"),
    "unclosed_bracket": (r"\left( x", "not valid LaTeX"),
    "unclosed_environment": (r"\begin{aligned} a", "not valid LaTeX"),
    "stray_ampersand": ("a & b", "&"),
}


def render(text: str) -> str:
    """Convert a page with formulas."""
    return Markdown(extensions=["admonition", "tools.site.steps.mathml"]).convert(text)


@pytest.mark.parametrize(("latex", "why"), BROKEN.values(), ids=BROKEN)
def test_a_broken_formula_is_quoted(latex: str, why: str) -> None:
    """The message quotes the formula and says what is wrong."""
    with pytest.raises(FormulaError) as error:
        render(f"Look: ${latex}$.")
    assert f"${latex}$" in str(error.value) and why in str(error.value)


@pytest.mark.parametrize(
    "text", ["It costs $5 and $6.", "`$x$`", r"A \$5 note", "a $ b $ c", "$5-$6"]
)
def test_a_dollar_stays_a_dollar(text: str) -> None:
    """Prices, code and escaped dollars are not formulas."""
    html = render(text)
    assert "<math" not in html and "$" in html


def test_markdown_does_not_touch_a_formula() -> None:
    """Stars and underscores keep their meaning as math."""
    html = render("$a*b*c_{i}d_i$")
    assert "<em>" not in html and html.count("<math") == 1


def test_a_block_scrolls_in_its_own_box() -> None:
    """It can be focused, in folds too; `aligned` works like `align*`."""
    rows = r"\begin{aligned} a &= b \\ c &= d \end{aligned}"
    html = render(f"!!! note\n    $$\n    {rows}\n    $$\n")
    for mark in ('class="formula"', 'tabindex="0"', 'display="block"'):
        assert mark in html
    assert html.count("<mtr>") == 2


@pytest.mark.parametrize("latex", [r"-\log p", r"\frac{\log p}{2}", r"\exp x", r"\log \sigma"])
def test_a_function_stands_apart_from_what_it_is_applied_to(latex: str) -> None:
    """A thin space, as in print; none where a bracket or an exponent follows."""
    assert "</mi><mspace" in render(f"${latex}$")
    for closed in (r"\log(p)", r"\log^2 p", r"\log \left(p\right)", r"\log_2 p"):
        assert "<mspace" not in render(f"${closed}$")


def test_a_comma_does_not_leave_its_formula() -> None:
    """Punctuation begins no line; a word behind the formula may."""
    assert '</math>,</span> so' in render("With $a$, so be it")
    assert '</math>).</span>' in render("(see $a$).")
    assert 'class="kept"' not in render("The $x$-axis and $a$ are.")
