"""Two ranks with a shuffled loader each: what an epoch goes through."""

import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
rows, world = list(range(8)), 2

seen = []
for rank in range(world):
    loader = DataLoader(rows, batch_size=2, shuffle=True)
    mine = torch.cat(list(loader)).tolist()
    print(f"rank {rank}: {mine}")
    seen += mine

times = torch.tensor(seen).bincount()  # (N,)
print("times that each row was seen:", times.tolist())
assert times.tolist() == [2] * 8
