"""Three checks of a split: copies, overlapping windows, a column that tells."""

import torch


def check_no_copies(x: torch.Tensor, test_x: torch.Tensor) -> None:
    """Raise if many test rows are nearly equal to a training row.

    `x` and `test_x`: training and test rows, (N, D), scaled alike.
    Raises an AssertionError if half of the test rows are four times nearer
    to some training row than two training rows are.
    """
    usual = torch.cdist(x[:1000], x[:1000]).median()
    near = torch.cdist(test_x, x).amin(dim=1) < usual / 4  # (N,)
    assert near.float().mean() < 0.5, (
        f"{near.sum()} of {len(near)} test rows are nearly training rows: "
        "look for copies made before the split."
    )


def check_no_overlap(
    rows: torch.Tensor, test_rows: torch.Tensor, width: int
) -> None:
    """Raise if windows on the two sides share steps of their series.

    `rows` and `test_rows`: where each window starts, (N,).
    `width`: steps of a window, those to be predicted included.
    Raises an AssertionError if a test window overlaps a training window.
    """
    gap = (rows[:, None] - test_rows).abs().amin(dim=0)  # (N,)
    assert gap.min() >= width, (
        f"{(gap < width).sum()} of {len(gap)} test windows share steps "
        "with training windows: look for a random split of a series."
    )


def check_no_telltale(x: torch.Tensor, y: torch.Tensor) -> None:
    """Raise if one column alone, when sorted, sorts the classes too.

    `x` and `y`: training rows, (N, D), and their classes, (N,).
    Raises an AssertionError that names the first such column.
    """
    for column, values in enumerate(x.T):
        changes = (y[values.argsort()].diff() != 0).sum()
        told = "alone tells all classes: look for a row number."
        assert changes >= len(y.unique()), f"column {column} {told}"


if __name__ == "__main__":
    torch.manual_seed(0)
    x, rows = torch.randn(50, 8), torch.arange(50)  # (N, D), (N,)
    check_no_copies(x, torch.randn(50, 8))
    check_no_overlap(rows, rows + 60, width=10)
    check_no_telltale(x, rows % 2)
    try:
        check_no_copies(x, x + 0.01)
    except AssertionError as error:
        said = str(error)
    print(said)
    assert "look for" in said
