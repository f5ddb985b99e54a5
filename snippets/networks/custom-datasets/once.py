"""A stream with two workers: each of them delivers its share."""

from collections.abc import Iterator

import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Stream(IterableDataset):
    """Six items, one after the other."""

    def __iter__(self) -> Iterator[int]:
        """Yield the items of this worker, or all if there is none."""
        info = get_worker_info()
        first, step = (info.id, info.num_workers) if info else (0, 1)
        yield from range(first, 6, step)


if __name__ == "__main__":
    torch.manual_seed(0)
    loader = DataLoader(Stream(), batch_size=3, num_workers=2)
    items = torch.cat(list(loader)).tolist()
    print(sorted(items))
    assert sorted(items) == list(range(6))
