"""Save the best loss as NumPy has computed it."""

import numpy as np
import torch

best = np.mean([0.25, 0.75])
torch.save({"loss": best}, "run.pt")

checkpoint = torch.load("run.pt")  # raises UnpicklingError
