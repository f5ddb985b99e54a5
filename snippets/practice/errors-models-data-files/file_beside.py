"""Write a checkpoint beside the last one, and stop halfway."""

from pathlib import Path

import torch

torch.save({"weight": torch.ones(100)}, "run.pt")
content = Path("run.pt").read_bytes()

# --8<-- [start:repair]
Path("next.pt").write_bytes(content[:500])  # here the power fails
checkpoint = torch.load("run.pt")  # still whole
# --8<-- [end:repair]
assert checkpoint["weight"].sum() == 100
