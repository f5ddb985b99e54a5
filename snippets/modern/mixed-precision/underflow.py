"""A slope of 0.00000001 in three types, with and without a scale."""

import torch


def slope(dtype: torch.dtype, scale: float) -> float:
    """Return d/dw of 0.0001 x w for x = 0.0001, with the product in a type."""
    w = torch.ones((), requires_grad=True)
    x = torch.tensor(1e-4)
    product = w.to(dtype) * x.to(dtype)  # ()
    loss = product.float() * 1e-4
    (loss * scale).backward()
    return w.grad.item() / scale


for dtype in (torch.float32, torch.bfloat16, torch.float16):
    print(f"{str(dtype):15} {slope(dtype, 1.0):.2e}")
for power in (10, 15, 30):
    print(f"float16, scale 2^{power}: {slope(torch.float16, 2.0**power):.2e}")
assert slope(torch.float16, 1.0) == 0
assert abs(slope(torch.float16, 2.0**15) / 1e-8 - 1) < 0.01
assert slope(torch.float16, 2.0**30) == float("inf")
