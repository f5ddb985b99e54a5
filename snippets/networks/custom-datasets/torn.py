"""A file that broke off on its way, named by the data set that reads it."""

from pathlib import Path

import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2


class Scans(Dataset):
    """The PNG files of a folder."""

    def __init__(self, folder: str) -> None:
        """List the files."""
        self.paths = sorted(Path(folder).glob("*.png"))

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self.paths)

    def __getitem__(self, index: int) -> torch.Tensor:
        """Return a picture (1, 28, 28), or say which file holds none."""
        path = self.paths[index]
        try:
            picture = Image.open(path).convert("L")
        except OSError as error:
            told = f"{path.as_posix()} is no whole picture: {error}"
            raise OSError(told) from error
        return v2.functional.to_image(picture)


torch.manual_seed(0)
Path("scans").mkdir()
for name in ("A-001", "A-002", "A-003"):
    Image.effect_noise((28, 28), 50).save(f"scans/{name}.png")
whole = Path("scans/A-002.png").read_bytes()
Path("scans/A-002.png").write_bytes(whole[: len(whole) // 2])
x = next(iter(DataLoader(Scans("scans"), batch_size=3)))  # raises OSError
