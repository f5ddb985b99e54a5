"""Stack sentences of different lengths into one batch."""

import torch
from torch.utils.data import DataLoader

sentences = [torch.tensor(t) for t in ([5, 2], [7, 1, 4], [3])]
loader = DataLoader(sentences, batch_size=3)

batch = next(iter(loader))  # raises RuntimeError
