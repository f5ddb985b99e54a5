"""Two ranks with a sampler that knows the rank: what an epoch goes through."""

import torch
from torch.utils.data import DataLoader, DistributedSampler

torch.manual_seed(0)
rows, world = list(range(8)), 2

seen = []
for rank in range(world):
    sampler = DistributedSampler(rows, num_replicas=world, rank=rank)
    loader = DataLoader(rows, batch_size=2, sampler=sampler)
    mine = torch.cat(list(loader)).tolist()
    print(f"rank {rank}: {mine}")
    seen += mine

times = torch.tensor(seen).bincount()  # (N,)
print("times that each row was seen:", times.tolist())
assert times.tolist() == [1] * 8
