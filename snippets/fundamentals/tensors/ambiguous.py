"""Ask for threes or eights with Python's own word `or`."""

import torch
from sklearn.datasets import load_digits

labels = torch.tensor(load_digits().target)  # (N,)
threes_and_eights = labels == 3 or labels == 8  # raises RuntimeError
