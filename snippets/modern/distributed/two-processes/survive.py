"""Lose a process in the middle of a run, and end with the very same weights."""

import os

import torch
import torch.distributed as dist

dist.init_process_group("gloo")
rank, world = dist.get_rank(), dist.get_world_size()
restarts = int(os.environ["TORCHELASTIC_RESTART_COUNT"])
torch.manual_seed(0)
x = torch.randn(400, 8)  # (N, D)
y = (x[:, :3] @ torch.randn(3, 3)).argmax(dim=1)  # (N,)


def train(file: str, dies: bool) -> torch.Tensor:
    """Train six epochs, from the checkpoint if there is one."""
    w, v, first = torch.zeros(8, 3), torch.zeros(8, 3), 0
    if os.path.exists(file):
        w, v, first = torch.load(file).values()
    if rank == 0:
        print(f"after {restarts} restarts, {file} begins at epoch {first}")
    for epoch in range(first, 6):
        draw = torch.Generator().manual_seed(epoch)
        mine = torch.randperm(400, generator=draw)[rank::world]
        for step, rows in enumerate(mine.split(20)):
            if dies and rank == 1 and (epoch, step) == (3, 5):
                os._exit(1)  # at once, without cleaning up
            loss = torch.nn.functional.cross_entropy(
                x[rows] @ w.requires_grad_(), y[rows]
            )
            (slope,) = torch.autograd.grad(loss, w)
            dist.all_reduce(slope)
            v = 0.9 * v + slope / world
            w = w.detach() - 0.1 * v
        if rank == 0:
            torch.save({"w": w, "v": v, "next": epoch + 1}, "new.pt")
            os.replace("new.pt", file)  # whole or not at all
    return w


killed = train("killed.pt", dies=restarts == 0)
calm = train("calm.pt", dies=False)
if rank == 0:
    print("the same weights to the last bit:", torch.equal(killed, calm))
    print("right:", f"{((x @ killed).argmax(dim=1) == y).float().mean():.2f}")
dist.destroy_process_group()
