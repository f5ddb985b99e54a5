"""Five numbers that do not fit, each in both short types."""

import torch


def stored(value: float, dtype: torch.dtype) -> str:
    """Return what is left of a number in a type."""
    return f"{torch.tensor(value, dtype=dtype).item():.7g}"


print("number,float16,bfloat16")
for value in (257.0, 2049.0, 70000.0, 1e-8, 1e-30):
    half, brain = stored(value, torch.float16), stored(value, torch.bfloat16)
    print(f"{value:g},{half},{brain}")

assert stored(257.0, torch.bfloat16) == "256"
assert stored(70000.0, torch.float16) == "inf"
assert stored(1e-8, torch.float16) == "0"
