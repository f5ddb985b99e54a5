"""A loop that waits for its loader, and a detector that says how long."""

import time
from collections.abc import Iterable, Iterator

import torch
from torch.utils.data import DataLoader, Dataset


class Watch:
    """A loader that notes how long the loop waits for it, and how long not."""

    def __init__(self, loader: Iterable) -> None:
        """Watch a loader."""
        self.loader, self.waiting, self.computing = loader, 0.0, 0.0

    def __iter__(self) -> Iterator:
        """Hand on the batches of the loader."""
        asked = time.perf_counter()
        for batch in self.loader:
            came = time.perf_counter()
            self.waiting += came - asked
            yield batch  # the loop computes
            asked = time.perf_counter()
            self.computing += asked - came


class Slow(Dataset):
    """Items that take a fiftieth of a second each."""

    def __len__(self) -> int:
        """Return the number of items."""
        return 48

    def __getitem__(self, index: int) -> torch.Tensor:
        """Return an item, as from a slow disk."""
        time.sleep(0.02)
        return torch.ones(3)


if __name__ == "__main__":
    shares = []
    for count in (0, 2):
        kept = {"num_workers": count, "persistent_workers": count > 0}
        loader = DataLoader(Slow(), batch_size=8, **kept)
        list(loader)  # warm-up: the workers start
        watch = Watch(loader)
        for batch in watch:  # (B, D)
            time.sleep(0.04)  # stands for the step
        share = watch.waiting / (watch.waiting + watch.computing)
        print(f"{count} workers: {share:.1f} of the time is waiting")
        shares.append(share)
    assert shares[0] > 0.7 and shares[1] < shares[0] - 0.1
