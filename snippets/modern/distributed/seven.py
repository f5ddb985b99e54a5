"""Seven rows do not divide by two, and the sampler has two ways out."""

from torch.utils.data import DistributedSampler

rows = list(range(7))
for drop in False, True:
    shares = [
        list(DistributedSampler(rows, 2, rank, shuffle=False, drop_last=drop))
        for rank in range(2)
    ]
    print(f"drop_last={drop!s:5}", *shares)
    together = sorted(sum(shares, []))
    assert together == (list(range(6)) if drop else [0, *range(7)])
