"""What counts as the same output, and how a difference is shown."""

import pytest

from tools.compare import output

DIFFERENT = {
    "text": ("loss fell", "loss rose"),
    "integer": ("step 10", "step 11"),
    "two_units_and_more": ("loss 0.4962", "loss 0.4965"),
    "sign": ("slope 7.00", "slope -7.00"),
    "exponent": ("1.00e-03", "1.00e-04"),
    "one_digit_exponent_across_zero": ("5e-08", "0e+00"),
    "power_of_ten_across_zero": ("1e-05", "-1e-05"),
    "nan": ("loss nan", "loss 0.5"),
    "number_became_nan": ("loss 0.50", "loss nan"),
    "infinity": ("inf", "-inf"),
    "integral_float": ("tensor([1., 2.])", "tensor([1., 3.])"),
    "float_became_integer": ("mean 2.0", "mean 2"),
    "dtype": ("tensor([0.5], dtype=torch.float64)", "tensor([0.5])"),
    "version": ("torch 2.15.0", "torch 2.13.0"),
    "a_line_more": ("a", "a\nb"),
    "a_line_less": ("a\nb", "a"),
    "blank_line": ("a\nb", "a\n\nb"),
    "leading_space": ("  a", "a"),
    "shape": ("torch.Size([2, 3])", "torch.Size([3, 2])"),
    "ellipsis_keeps_what_follows": ("at ... end", "at 0x7f start"),
    "ellipsis_stays_on_its_line": ("a ... c", "a\nc"),
    "ellipsis_lines_keep_order": ("...\nb\n...\na", "a\nb"),
    "empty": ("", "a"),
}

SAME = {
    "equal": ("a\nb", "a\nb"),
    "last_digit": ("loss 0.4962", "loss 0.4963"),
    "two_units": ("loss 0.4962", "loss 0.4964"),
    "two_units_below": ("0.30", "0.28"),
    "fewer_digits_wider": ("0.5", "0.7"),
    "across_a_carry": ("9.999", "10.001"),
    "padding_follows_the_number": ("loss:   9.99", "loss:  10.01"),
    "small_negative_zero": ("[-0.0000, 1.0000]", "[0.0000, 1.0000]"),
    "torch_alignment": ("tensor([ 0.5000, -0.0001])", "tensor([0.5000, 0.0000])"),
    "torch_drops_zeros": ("tensor([1.0000, 2.0000])", "tensor([1., 2.])"),
    "scientific": ("1.25e-03", "1.27e-03"),
    "scientific_carry": ("9.9e-04", "1.0e-03"),
    "scientific_written_plainly": ("0.0001", "9.8e-05"),
    "one_digit_exponent": ("5e-08", "6e-08"),
    "scientific_tens": ("1.5e+01", "1.6e+01"),
    "thousands": ("1,234.5", "1,234.6"),
    "unit_behind": ("0.41s and 3.2MB", "0.42s and 3.3MB"),
    "typographic_minus": ("−0.50", "−0.51"),
    "end_of_sentence": ("It is 0.50.", "It is 0.51."),
    "trailing_space": ("a  \nb\n\n", "a\nb"),
    "ellipsis_inside": ("<object at 0x...>", "<object at 0x7f3a>"),
    "ellipsis_of_nothing": ("a...", "a"),
    "ellipsis_behind_a_number": ("pi 3.14...", "pi 3.14159"),
    "ellipsis_twice": ("... 0.5 ...", "x 0.1 y 0.5 z"),
    "ellipsis_alone": ("a\n...\nz", "a\nb\nc\nz"),
    "ellipsis_alone_of_nothing": ("a\n...\nz", "a\nz"),
    "nan": ("nan inf", "nan inf"),
    "windows_line_ends": ("a\nb", "a\r\nb"),
}


@pytest.mark.parametrize(("expected", "actual"), DIFFERENT.values(), ids=DIFFERENT)
def test_a_difference_is_seen(expected: str, actual: str) -> None:
    """A change that a reader would see is a difference."""
    assert not output.same(expected, actual)
    assert output.diff(expected, actual)


@pytest.mark.parametrize(("expected", "actual"), SAME.values(), ids=SAME)
def test_noise_is_accepted(expected: str, actual: str) -> None:
    """Noise in the last written digit is not a difference."""
    assert output.same(expected, actual)
    assert output.diff(expected, actual) == ""


def test_diff_marks_only_what_differs() -> None:
    """Not what is within the tolerance, nor an ellipsis, which stands for other lines."""
    shown = output.diff("a 0.50\nb 0.50\nc", "a 0.51\nb 0.59\nc")
    assert shown.splitlines() == ["  a 0.50", "- b 0.50", "+ b 0.59", "  c"]
    shown = output.diff("a\n...\ny\nz", "a\nb\nc\nx\nz")
    assert "- ..." not in shown
    assert "- y" in shown.splitlines()


def test_diff_of_long_output_is_short() -> None:
    """A hundred thousand new lines do not bury the report."""
    actual = "\n".join(f"{i}.5 of many" for i in range(100_000))
    shown = output.diff("0.5\nend 0.1", actual).splitlines()
    assert len(shown) < 100 and "more lines" in shown[-1]
