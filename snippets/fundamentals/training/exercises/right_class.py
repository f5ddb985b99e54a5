"""Exercise: go from probabilities to the cross-entropy."""

import torch
import torch.nn.functional as F


def loss_of(p: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean loss of the rows: (B, K), (B,) -> ()."""
    return ...  # your line: from p and y, without F


torch.manual_seed(0)
first = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0], [1.0, 4.0, 2.0]])
drawn = torch.randn(6, 4), torch.tensor([3, 0, 2, 2, 1, 0])
for logits, y in ((first, torch.tensor([0, 2, 2])), drawn):
    p, rows = logits.softmax(1), torch.arange(len(y))
    try:
        loss = loss_of(p, y)
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert loss is not ..., "Replace the ... with the mean loss of the rows."
    hint = f"Return one number, not {loss!r:.40}."
    assert torch.is_tensor(loss) or isinstance(loss, float), hint
    loss = torch.as_tensor(loss)  # ()
    assert loss.ndim == 0, f"One number; the shape is {tuple(loss.shape)}."
    hint = "Logarithms of numbers below 1 are negative: flip the sign."
    assert loss > 0, hint
    every_class = -p.log().mean()
    hint = "Only the right class counts."
    assert not torch.isclose(loss, every_class), hint
    all_pairs = -p[:, y].log().mean()
    hint = "p[:, y] pairs each row with every label; see arange above."
    assert not torch.isclose(loss, all_pairs), hint
    hint = "y holds columns, so it comes second, after the numbers of the rows."
    if len(p) == p.shape[1]:
        for swapped in (-p[y].log().mean(), -p[y, rows].log().mean()):
            assert not torch.isclose(loss, swapped), hint
    log_last = -p[rows, y].mean().log()
    hint = "First the logarithm, then the mean."
    assert not torch.isclose(loss, log_last), hint
    theirs = F.cross_entropy(logits, y)  # ()
    hint = "That is the sum, not the mean."
    assert not torch.isclose(loss, len(y) * theirs), hint
    hint = f"Of {len(y)} rows the mean loss is not {loss:.4f}."
    assert torch.isclose(loss.float(), theirs), hint
print("correct")
