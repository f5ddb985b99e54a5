"""Can a model come closer to the readings than the truth itself?"""

import torch

torch.manual_seed(0)

x = 4 * torch.rand(500, 1020, 1)  # (500, N, D) 500 projects, minutes
y = 15 + 18 * x + 2 * torch.randn(500, 1020, 1)  # (500, N, K) degrees


def off(answer: torch.Tensor) -> tuple[float, float]:
    """Return the typical error on 20 training and on 1000 new readings."""
    squares = (answer - y) ** 2  # (500, N, K)
    each = [squares[:, :20].mean(dim=1), squares[:, 20:].mean(dim=1)]
    return tuple(part.sqrt().median().item() for part in each)


results = {"the truth": off(15 + 18 * x)}
for name, size in (("line", 2), ("curve of 4", 4), ("curve of 8", 8)):
    powers = [(x / 2 - 1) ** k for k in range(size)]  # 1, then x, then bends
    table = torch.cat(powers, dim=2)  # (500, N, size)
    found = torch.linalg.lstsq(table[:, :20], y[:, :20]).solution
    results[name] = off(table @ found)  # (500, N, size) @ (500, size, K)

print("answer,training error,new error")
for name, (train, new) in results.items():
    print(f"{name},{train:.1f},{new:.1f}")
pairs = list(results.values())
for (train, new), (more_train, more_new) in zip(pairs, pairs[1:]):
    assert more_train < train and 2 - 0.02 < new < more_new
