"""Let requests arrive at random, and see how long they wait their turn."""

import torch

torch.manual_seed(0)
N, MOST = 30_000, 16  # requests, and how many go into one batch


def waits(load: float, most: int) -> torch.Tensor:
    """Return the times from arrival to answer; one request alone takes 1."""
    gaps = -torch.rand(N, dtype=torch.float64).log() / load
    arrives = gaps.cumsum(dim=0).tolist()  # (N,) load: arrivals in a time of 1
    taken, free, first = [], 0.0, 0
    while first < N:
        begin, last = max(free, arrives[first]), first + 1
        while last < min(N, first + most) and arrives[last] <= begin:
            last += 1
        free = begin + 1 + 0.1 * (last - first - 1)  # more rows, a little more
        taken += [free - arrives[at] for at in range(first, last)]
        first = last
    return torch.tensor(taken, dtype=torch.float64)  # (N,)


print("load,p50,p95,p50 in batches,p95 in batches")
for load in (0.5, 0.8, 0.9, 2.0, 5.0):
    quantiles = torch.tensor([0.5, 0.95], dtype=torch.float64)
    p = [waits(load, most).quantile(quantiles).tolist() for most in (1, MOST)]
    one = "{:.1f},{:.1f}".format(*p[0]) if load < 1 else "ever more,ever more"
    print(load, one, "{:.1f},{:.1f}".format(*p[1]), sep=",")
    assert load < 1 or p[0][1] > 1000 and p[1][1] < 6
