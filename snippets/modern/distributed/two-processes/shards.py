"""Shard a model over two processes: what each holds, and the same gradient."""

import copy
import os
import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
)
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard

dist.init_process_group("gloo")
rank, world = dist.get_rank(), dist.get_world_size()
torch.manual_seed(0)
x, y = torch.randn(8, 4), torch.randn(8, 2)
mine = slice(4 * rank, 4 * rank + 4)

model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
alone = copy.deepcopy(model)
mesh = init_device_mesh("cpu", (world,))
for layer in model[0], model[2], model:  # the parts first, then the whole
    fully_shard(layer, mesh=mesh)
optimizer = torch.optim.Adam(model.parameters())

nn.functional.mse_loss(alone(x), y).backward()
nn.functional.mse_loss(model(x[mine]), y[mine]).backward()
optimizer.step()

if rank == 0:
    print("parameter   whole     here      Adam’s average")
for (name, p), q in zip(model.named_parameters(), alone.parameters()):
    torch.testing.assert_close(p.grad.full_tensor(), q.grad)
    average = optimizer.state[p]["exp_avg"].to_local()
    if rank == 0:
        sizes = p.shape, p.to_local().shape, average.shape
        print(f"{name:11}", *(f"{str(tuple(s)):9}" for s in sizes))

options = StateDictOptions(full_state_dict=True, cpu_offload=True)
whole = get_model_state_dict(model, options=options)  # all ranks must call it
names = [None] * world
dist.all_gather_object(names, len(whole))
if rank == 0:
    print("tensors in the full state dict, by rank:", names)
    print("0.weight in it:", tuple(whole["0.weight"].shape))
dist.barrier()
dist.destroy_process_group()
sys.stdout.flush()
os._exit(0)  # Python's own end may abort, see the page
