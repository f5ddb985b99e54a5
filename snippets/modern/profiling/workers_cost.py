"""Two workers for rows that lie in memory: what does an epoch take?"""

import time

import torch
from torch.utils.data import DataLoader, TensorDataset


def seconds(loader: DataLoader) -> float:
    """Return how long the loop over all batches takes."""
    start = time.perf_counter()
    for batch in loader:
        pass
    return time.perf_counter() - start


if __name__ == "__main__":
    data = TensorDataset(torch.arange(400.0))  # (N,)
    none = DataLoader(data, batch_size=4)
    two = DataLoader(data, batch_size=4, num_workers=2)
    without = min(seconds(none) for _ in range(5))
    with_two = seconds(two)
    print("with workers, at least 3 times as long:", with_two > 3 * without)
    assert with_two > 3 * without
