"""A stream with two workers: each of them delivers all of it."""

from collections.abc import Iterator

import torch
from torch.utils.data import DataLoader, IterableDataset


class Stream(IterableDataset):
    """Six items, one after the other."""

    def __iter__(self) -> Iterator[int]:
        """Yield the items."""
        yield from range(6)


if __name__ == "__main__":
    torch.manual_seed(0)
    loader = DataLoader(Stream(), batch_size=3, num_workers=2)
    items = torch.cat(list(loader)).tolist()
    print(sorted(items))
    assert sorted(items) == sorted(2 * list(range(6)))
