"""Write a checkpoint over the last one, and stop halfway."""

from pathlib import Path

import torch

torch.save({"weight": torch.ones(100)}, "run.pt")
content = Path("run.pt").read_bytes()

Path("run.pt").write_bytes(content[:500])  # here the power fails
checkpoint = torch.load("run.pt")  # raises RuntimeError
