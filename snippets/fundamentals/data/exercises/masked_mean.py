"""Exercise: average each sentence without its padding."""

import torch


def masked_mean(values: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Return one mean per row, of real positions only: (B, T) -> (B,)."""
    return ...  # your line; mask is True where a value is real


torch.manual_seed(0)
first = torch.tensor([[2.0, 4.0, 9.0], [3.0, 6.0, 9.0]])  # (B, T)
real = torch.tensor([[True, True, False], [True, True, True]])  # (B, T)
drawn = 10 * torch.rand(4, 5), torch.rand(4, 5) < 0.6
drawn[1][:, 0] = True  # no sentence is empty
for values, mask in ((first, real), drawn):
    try:
        mean = masked_mean(values, mask)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert mean is not ..., "Replace the ...; mask.sum(dim=1) counts per row."
    assert torch.is_tensor(mean), "Return a tensor, with one mean per row."
    rows, shape = len(values), tuple(mean.shape)
    hint = f"One mean per row is ({rows},), not {shape}."
    assert shape == (rows,), hint
    hint = "You divide by all positions: the padding was counted."
    for sums in (values.sum(dim=1), (values * mask).sum(dim=1)):
        assert not torch.allclose(mean, sums / mask.shape[1]), hint
    still = values.sum(dim=1) / mask.sum(dim=1)
    hint = "You divide by the right count; the padding is still in the sum."
    assert not torch.allclose(mean, still), hint
    for row, real, found in zip(values, mask, mean):
        hint = f"{row[real].tolist()} do not have the mean {found:.4g}."
        assert torch.isclose(row[real].mean(), found.float()), hint
print("correct")
