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
    times = [(seconds(none), seconds(two)) for _ in range(3)]
    least = [min(t) for t in zip(*times)]
    print("with workers, at least 3 times as long:", least[1] > 3 * least[0])
    assert least[1] > 3 * least[0]
