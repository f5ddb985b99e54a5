"""How long keys sharpen the softmax, and what the root of the length mends."""

import torch

torch.manual_seed(0)
print("D,std of scores,largest weight,slope,std / root,largest weight,slope")
table = []
for size in (1, 4, 16, 64, 256, 1024):
    q = torch.randn(2000, size, dtype=torch.float64)  # (N, D)
    k = torch.randn(2000, 16, size, dtype=torch.float64)  # (N, T, D)
    scores = torch.einsum("nd,ntd->nt", q, k)  # (N, T)
    row = [size]
    for z in (scores, scores / size**0.5):
        weights = z.softmax(dim=1)  # (N, T)
        slope = weights * (1 - weights)  # (N, T) of a weight by its score
        largest = weights.amax(dim=1).mean()
        row += [z.std().item(), largest.item(), slope.mean().item()]
    table.append(row)
    print(",".join([str(size), *(f"{value:.2f}" for value in row[1:])]))
table = torch.tensor(table)  # (6, 7)
roots = table[:, 0].sqrt()  # (6,)
assert ((table[:, 1] / roots - 1).abs() < 0.05).all()
assert table[5, 2] > 0.9 and table[5, 5] < 0.35
assert table[5, 3] < 0.01 and table[5, 6] > 0.04
