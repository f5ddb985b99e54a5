"""Your own data set: the label is in the name of the file."""

from pathlib import Path

import torch
from PIL import Image, ImageDraw
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2


class Scans(Dataset):
    """The PNG files of a folder, named like B-007.png for a B."""

    def __init__(self, folder: str) -> None:
        """List the files and their classes, and open none."""
        self.paths = sorted(Path(folder).glob("*.png"))
        names = [path.name.split("-")[0] for path in self.paths]
        self.classes = sorted(set(names))
        self.labels = [self.classes.index(name) for name in names]

    def __len__(self) -> int:
        """Return the number of files."""
        return len(self.paths)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        """Return a picture (1, 28, 28) between 0 and 1, and its class."""
        picture = Image.open(self.paths[index]).convert("L")
        return v2.functional.to_image(picture) / 255, self.labels[index]


torch.manual_seed(0)
Path("scans").mkdir()
for name in ("O-001", "L-001", "T-001", "O-002", "L-002", "T-002"):
    picture = Image.new("RGB", (28, 28))
    ImageDraw.Draw(picture).text((6, 0), name[0], "white", font_size=24)
    picture.save(Path("scans", f"{name}.png"))
scans = Scans("scans")
x, y = next(iter(DataLoader(scans, batch_size=4)))
print(scans.classes, scans.labels)
print(f"batch {tuple(x.shape)}, up to {x.max():.0f}, labels {y.tolist()}")
assert [scans.classes[k] for k in y] == ["L", "L", "O", "O"]
