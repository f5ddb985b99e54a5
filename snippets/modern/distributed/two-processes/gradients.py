"""The gradient of eight rows, from two processes with four rows each."""

import copy
import os
import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
rank, world = dist.get_rank(), dist.get_world_size()


def gradient(net: nn.Module, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the gradient of the mean squared error as one row."""
    net.zero_grad()
    nn.functional.mse_loss(net(x), y).backward()
    return torch.cat([p.grad.flatten() for p in net.parameters()])


def of_each(row: torch.Tensor) -> list[torch.Tensor]:
    """Return the rows of all ranks, in order."""
    rows = [torch.empty_like(row) for _ in range(world)]
    dist.all_gather(rows, row)
    return rows


torch.manual_seed(rank)  # so each rank begins with weights of its own
net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)).double()
before = of_each(net[2].bias.detach())
ddp = DistributedDataParallel(net)
after = of_each(net[2].bias.detach())
alone = copy.deepcopy(net)  # the same weights, without the wrapper

torch.manual_seed(0)
x, y = torch.randn(8, 4).double(), torch.randn(8, 1).double()
mine = slice(4 * rank, 4 * rank + 4)  # rank 0: rows 0 to 3, rank 1: 4 to 7
big = gradient(alone, x, y)
own = of_each(gradient(alone, x[mine], y[mine]))
mean = torch.stack(own).mean(dim=0)
theirs = gradient(ddp, x[mine], y[mine])
past = of_each(gradient(ddp.module, x[mine], y[mine]))
torch.testing.assert_close(mean, big)
torch.testing.assert_close(theirs, big)
torch.testing.assert_close(past, own)

if rank == 0:
    print("a bias, before DDP:", *(f"{b.item():7.3f}" for b in before))
    print("a bias, after it:  ", *(f"{b.item():7.3f}" for b in after))
    rows = {"rank 0, its rows": own[0], "rank 1, its rows": own[1]}
    rows |= {"mean of the two": mean, "DDP": theirs, "all eight rows": big}
    rows |= {"rank 0, past DDP": past[0]}
    for name, row in rows.items():
        print(f"{name:18}", *(f"{g:7.3f}" for g in row[:3].tolist()))
    print("a name in DDP:", next(iter(ddp.state_dict())))
dist.barrier()
dist.destroy_process_group()
sys.stdout.flush()
os._exit(0)  # Python's own end may abort, see the page
