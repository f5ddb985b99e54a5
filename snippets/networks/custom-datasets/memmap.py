"""Pictures that stay on the disk until a batch asks for them."""

import os

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

SHAPE = (20_000, 28, 28)  # (N, H, W)


class OnDisk(Dataset):
    """A file of bytes, used like an array."""

    def __init__(self, path: str) -> None:
        """Open the file, and read nothing yet."""
        self.pictures = np.memmap(path, np.uint8, mode="r", shape=SHAPE)

    def __len__(self) -> int:
        """Return the number of pictures."""
        return len(self.pictures)

    def __getitem__(self, index: int) -> torch.Tensor:
        """Return one picture (1, H, W) between 0 and 1."""
        copy = np.array(self.pictures[index])  # only here the bytes are read
        return torch.from_numpy(copy)[None].float() / 255


torch.manual_seed(0)
noise = torch.randint(256, SHAPE, dtype=torch.uint8)
noise.numpy().tofile("pictures.bin")
loader = DataLoader(OnDisk("pictures.bin"), batch_size=64, shuffle=True)
x = next(iter(loader))  # (B, C, H, W)
size = os.path.getsize("pictures.bin") / 1e6
print(f"on the disk {size:.1f} MB, in the batch {x.nbytes / 1e6:.1f} MB")
assert torch.equal(OnDisk("pictures.bin")[19_999][0], noise[-1] / 255)
