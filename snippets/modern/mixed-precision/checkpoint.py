"""Keep the input of a block alone, and compute the rest again."""

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
x = torch.randn(4096, 256)  # (B, D)
layers = [nn.Sequential(nn.Linear(256, 256), nn.ReLU()) for _ in range(8)]
model = nn.Sequential(*layers)
own = {p.untyped_storage().data_ptr() for p in model.parameters()}
calls = []
layers[0].register_forward_pre_hook(lambda *_: calls.append(1))


def train(blocks: int) -> tuple[int, list[torch.Tensor]]:
    """Return the bytes kept for the backward pass, and the gradients."""
    bytes_at = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            bytes_at[storage.data_ptr()] = storage.nbytes()
        return tensor

    h = x
    with torch.autograd.graph.saved_tensors_hooks(note, lambda t: t):
        for block in range(blocks):
            size = 8 // blocks
            part = model[size * block : size * block + size]
            h = checkpoint(part, h, use_reentrant=False)  # (B, D)
        h = h if blocks else model(h)
    grads = torch.autograd.grad(h.square().mean(), [*model.parameters()])
    return sum(bytes_at.values()), grads


whole, grads = train(0)
print("blocks,bytes kept,runs of the first layer")
print(f'none,"{whole:,}",{len(calls)}')
for blocks in (2, 4, 8):
    calls.clear()
    kept, again = train(blocks)
    print(f'{blocks},"{kept:,}",{len(calls)}')
    torch.testing.assert_close(again, grads)
    assert kept < whole and len(calls) == 2
