"""Train a model of which one layer has no part in the loss."""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class TwoHeads(nn.Module):
    """A body with two heads, of which the second is not asked."""

    def __init__(self) -> None:
        super().__init__()
        self.body, self.one, self.two = (nn.Linear(4, 4) for _ in range(3))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return what the first head says."""
        return self.one(self.body(x).relu())  # (B, D) -> (B, K)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
torch.manual_seed(0)
x = torch.randn(8, 4)
steps = []
for find in False, True:
    model = DistributedDataParallel(TwoHeads(), find_unused_parameters=find)
    done, told = 0, "no error"
    try:
        for _ in range(3):
            model(x).sum().backward()
            done += 1
    except RuntimeError as error:
        told = str(error).split(". ")[0]
    print(f"find_unused_parameters={find}, steps done: {done}\n  {told}")
    steps.append(done)
dist.destroy_process_group()
assert steps == [1, 3]
