"""Train a model: five lines, over and over."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(100, 10)  # (N, D)
y = (x[:, 0] > 0).long()  # (N,)
train_loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=True)
model = nn.Linear(10, 2)

# --8<-- [start:shown]
loss_fn = nn.CrossEntropyLoss()  # (B, K), (B,) -> ()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
model.train()
for epoch in range(20):
    for batch, labels in train_loader:
        optimizer.zero_grad()
        logits = model(batch)
        loss = loss_fn(logits, labels)
        assert loss.isfinite()  # NaN: look here, not later
        loss.backward()
        optimizer.step()
[w.grad.norm() for w in model.parameters()]  # which layer fades?
# --8<-- [end:shown]

assert loss < 0.5
