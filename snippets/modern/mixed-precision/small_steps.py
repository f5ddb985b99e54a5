"""A weight of 1 loses a thousandth, a hundred times."""

import torch

torch.manual_seed(0)
types = torch.float32, torch.float16, torch.bfloat16
ends = {}
for dtype in types:
    weight = torch.ones((), dtype=dtype)  # ()
    for _ in range(100):
        weight -= 1e-3
    counted = torch.zeros((), dtype=dtype)  # ()
    for _ in range(1000):
        counted += 1
    whole = torch.ones(1000, dtype=dtype).sum()  # ()
    ends[dtype] = weight.item(), counted.item()
    told = f"weight {weight:.3f}, ones counted {counted:.0f}, sum() {whole:.0f}"
    print(f"{str(dtype):15} {told}")

# The steps are taken on a float32 copy, and only the result is rounded.
copy = torch.ones(())  # ()
for _ in range(100):
    copy -= 1e-3
    weight = copy.to(torch.bfloat16)
print(f"bfloat16 with a float32 copy: weight {weight:.3f}")
assert ends[torch.bfloat16] == (1.0, 256.0)
assert weight < 0.91
many = torch.rand(5000).to(torch.bfloat16)  # (N,)
assert many.sum() == many.float().sum().to(torch.bfloat16)
