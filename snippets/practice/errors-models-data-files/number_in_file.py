"""Save the best loss as a plain number."""

import numpy as np
import torch

best = np.mean([0.25, 0.75])
# --8<-- [start:repair]
torch.save({"loss": float(best)}, "run.pt")
# --8<-- [end:repair]

checkpoint = torch.load("run.pt")
assert checkpoint["loss"] == best
