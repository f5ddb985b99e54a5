"""Three epochs of rank 0, with a sampler that is told the epoch."""

from torch.utils.data import DataLoader, DistributedSampler

rows = list(range(8))
sampler = DistributedSampler(rows, num_replicas=2, rank=0)
loader = DataLoader(rows, batch_size=4, sampler=sampler)

orders = []
for epoch in range(3):
    sampler.set_epoch(epoch)
    orders += [batch.tolist() for batch in loader]
    print(f"epoch {epoch}: {orders[-1]}")
assert orders[0] != orders[1] != orders[2]
