"""Look for pictures in the wrong folder."""

from pathlib import Path

from torch.utils.data import DataLoader

Path("train/A").mkdir(parents=True)
Path("train/A/1.png").touch()

files = sorted(Path("train").glob("*.png"))
loader = DataLoader(files, batch_size=4, shuffle=True)  # raises ValueError
