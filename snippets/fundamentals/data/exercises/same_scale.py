"""Exercise: scale new rows as the training rows were scaled."""

import torch


def scale(new: torch.Tensor, train: torch.Tensor) -> torch.Tensor:
    """Return the new rows, scaled by mean and std of the training rows."""
    return ...  # your line


torch.manual_seed(0)
first = torch.tensor([[10.0], [20.0], [30.0]])  # mean 20, std 10
drawn = 9 * torch.rand(4, 2), 5 + torch.rand(6, 2)
for new, train in ((torch.tensor([[40.0], [60.0]]), first), drawn):
    try:
        scaled = scale(new, train)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert scaled is not ..., "Replace the ... with a formula for new."
    assert torch.is_tensor(scaled), "Return a tensor, of the shape of new."
    hint = f"{tuple(new.shape)} goes in, {tuple(scaled.shape)} comes out."
    assert scaled.shape == new.shape, hint
    mean, std = train.mean(dim=0), train.std(dim=0)
    off = scaled.mean(dim=0).abs().max()
    assert off > 0.01, "You scaled the new rows by their own numbers."
    whole = (new - train.mean()) / train.std()
    one = new.shape[1] == 1 or not torch.allclose(scaled, whole)
    assert one, "Each column has a mean and a std of its own: dim=0."
    hint = "Subtract first, then divide: parentheses."
    assert not torch.allclose(scaled, new - mean / std), hint
    number, m, s = new[0, 0], mean[0], std[0]
    hint = f"In a column of mean {m:.3g} and std {s:.3g} you change "
    hint += f"{number:.3g} to {scaled[0, 0]:.3g}: how many std above the mean?"
    right = torch.allclose(scaled[0, 0], (number - m) / s, atol=1e-4)
    assert right, hint
    hint = "The first number is right, others are not."
    assert torch.allclose(scaled * std + mean, new, atol=1e-4), hint
print("correct")
