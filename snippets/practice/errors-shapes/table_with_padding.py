"""Count the words and the number that is kept for padding."""

import torch
from torch import nn

torch.manual_seed(0)
numbers = {"the": 1, "cat": 2, "sat": 3}  # 0 is padding
# --8<-- [start:repair]
table = nn.Embedding(len(numbers) + 1, 2)
# --8<-- [end:repair]
tokens = torch.tensor([[1, 2, 3], [1, 2, 0]])  # (B, T)

vectors = table(tokens)  # (B, T, D) = (2, 3, 2)
assert vectors.shape == (2, 3, 2)
