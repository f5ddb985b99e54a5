"""Look for pictures in a folder and in those below it."""

from pathlib import Path

from torch.utils.data import DataLoader

Path("train/A").mkdir(parents=True)
Path("train/A/1.png").touch()

# --8<-- [start:repair]
files = sorted(Path("train").rglob("*.png"))
# --8<-- [end:repair]
loader = DataLoader(files, batch_size=4, shuffle=True)
assert len(loader.dataset) == 1
