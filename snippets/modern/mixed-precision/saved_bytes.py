"""The bytes kept for the backward pass, in float32 and under autocast."""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4096, 256)  # (B, D)
layers = [nn.Sequential(nn.Linear(256, 256), nn.ReLU()) for _ in range(8)]
model = nn.Sequential(*layers)
own = {p.untyped_storage().data_ptr() for p in model.parameters()}


def kept(dtype: torch.dtype | None) -> int:
    """Return the bytes that a forward pass keeps, without the weights."""
    bytes_at = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:  # each piece of memory counts once
            bytes_at[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda t: t):
        with torch.autocast("cpu", dtype=dtype, enabled=dtype is not None):
            model(x).float().sum()
    return sum(bytes_at.values())


full, half = kept(None), kept(torch.bfloat16)
print(f"float32  {full:10,} bytes")
print(f"autocast {half:10,} bytes, {half / full:.2f} of it")
assert full == 9 * 4096 * 256 * 4  # the input and eight activations
assert half < 0.6 * full
