"""On a GPU a call returns before its work is done, so wait for the work."""

import time

import torch

# needs a GPU
torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
x = torch.randn(4096, 4096).to(device)  # (N, N)


def seconds(wait: bool) -> float:
    """Return how long ten products take, with the wait for them or without."""
    torch.accelerator.synchronize()  # nothing from before is running
    start = time.perf_counter()
    for _ in range(10):
        x @ x  # (N, N)
    if wait:
        torch.accelerator.synchronize()
    return time.perf_counter() - start


seconds(True)  # warm-up
asked = min(seconds(False) for _ in range(5))
done = min(seconds(True) for _ in range(5))
assert done > 2 * asked
