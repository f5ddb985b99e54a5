"""Ask PyTorch what two shapes become together."""

import torch

pairs = [((4, 3), (3,)), ((4, 3), (4, 1)), ((4, 1), (3,)), ((4, 3), (4,))]

for a, b in pairs:
    try:
        both = tuple(torch.broadcast_shapes(a, b))
    except RuntimeError:
        both = "refused"
    print(f"{a!s:7} with {b!s:7} -> {both}")

times = torch.arange(1, 5).reshape(4, 1) * torch.arange(1, 4)  # (4, 1), (3,)
print(times)

assert times.shape == (4, 3)
assert both == "refused"
