"""Mix up the tokens: what attention puts out, with and without positions."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
project = nn.Linear(12, 36).double()
place = nn.Embedding(5, 12).double()
x = torch.randn(5, 12).double()  # (T, C)
mixed = torch.tensor([3, 0, 4, 1, 2])  # (T,)


def attend(x: torch.Tensor, causal: bool) -> torch.Tensor:
    """Return what each position takes."""
    q, k, v = project(x)[None].chunk(3, dim=2)  # each (1, T, C)
    return F.scaled_dot_product_attention(q, k, v, is_causal=causal)[0]


with torch.no_grad():
    same = attend(x[mixed], False) - attend(x, False)[mixed]  # (T, C)
    places = place.weight  # (T, C)
    placed = attend(x[mixed] + places, False) - attend(x + places, False)[mixed]
    swapped = torch.tensor([2, 0, 3, 1, 4])  # (T,) the last token stays last
    one = attend(x[swapped], True), attend(x, True)  # each (T, C)
    last = one[0][4] - one[1][4]  # (C,)
    two = [attend(h, True)[4] for h in one]  # each (C,)
print("outputs mixed up like the tokens, and otherwise equal:")
print("  without positions:", same.abs().max().item() < 1e-12)
print("  with positions:   ", placed.abs().max().item() < 1e-12)
print("causal, last output blind to the order before it:")
print("  one layer: ", last.abs().max().item() < 1e-12)
print("  two layers:", (two[0] - two[1]).abs().max().item() < 1e-12)
assert same.abs().max() < 1e-12 and last.abs().max() < 1e-12
assert placed.abs().max() > 0.01 and (two[0] - two[1]).abs().max() > 0.01
