"""Call backward() on a number that was not computed from the weights."""

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

optimizer.zero_grad()
loss = torch.tensor(0.5)  # ()
loss.backward()  # raises RuntimeError
optimizer.step()
