"""Ask two workers who they are: processes of their own, not threads."""

import os

import torch
from torch.utils.data import DataLoader, Dataset


class WhoAmI(Dataset):
    """Each item is the id of the process that made it."""

    def __len__(self) -> int:
        """Return the number of items."""
        return 8

    def __getitem__(self, index: int) -> int:
        """Return the id of the current process."""
        return os.getpid()


if __name__ == "__main__":  # workers may import this file again
    torch.manual_seed(0)
    for count in (0, 2):
        loader = DataLoader(WhoAmI(), batch_size=2, num_workers=count)
        ids = {pid for batch in loader for pid in batch.tolist()}
        here = os.getpid() in ids
        print(f"num_workers={count}: {len(ids)} process(es), this one: {here}")
    assert len(ids) == 2 and os.getpid() not in ids
