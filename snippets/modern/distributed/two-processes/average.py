"""Add up the tensors of two processes, by hand and with the library."""

import torch
import torch.distributed as dist


def add_up(x: torch.Tensor) -> torch.Tensor:
    """Return my tensor plus that of the other process."""
    rank, got = dist.get_rank(), torch.empty_like(x)
    if rank == 0:  # one sends first, the other receives first
        dist.send(x, dst=1)
        dist.recv(got, src=1)
    else:
        dist.recv(got, src=0)
        dist.send(x, dst=0)
    return x + got


dist.init_process_group("gloo")
rank, world = dist.get_rank(), dist.get_world_size()
x = torch.tensor([1.0, 2.0, 3.0]) * 10**rank

ours = add_up(x)
theirs = x.clone()
dist.all_reduce(theirs)  # changes the tensor in place, on every rank
torch.testing.assert_close(ours, theirs)

held = [torch.empty(3) for _ in range(world)]
dist.all_gather(held, x)  # a copy of every rank's tensor, in order
if rank == 0:
    for r, tensor in enumerate(held):
        print(f"rank {r} had  ", tensor.tolist())
    print("each now has", theirs.tolist())
    print("their mean  ", (theirs / world).tolist())
dist.destroy_process_group()
