"""Asked for deterministic algorithms, an operation that has none refuses."""

import torch

torch.manual_seed(0)
torch.use_deterministic_algorithms(True)

bins = torch.zeros(3)  # (K,)
place = torch.tensor([0, 0])  # (N,): two values for one place
bins.put_(place, torch.tensor([1.0, 2.0]))  # raises RuntimeError
