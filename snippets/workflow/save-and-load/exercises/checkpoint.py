"""Exercise: put all that a resumed run needs into the checkpoint."""

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 3), torch.randn(64, 1)  # (N, D), (N, K)


def train(model: nn.Module, optimizer: torch.optim.Optimizer) -> float:
    """Take 16 steps on batches drawn at random, and return the last loss."""
    for rows in torch.randint(64, (16, 8)):  # (B,)
        optimizer.zero_grad()
        loss = ((model(x[rows]) - y[rows]) ** 2).mean()
        loss.backward()
        optimizer.step()
    return loss.item()


model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
train(model, optimizer)
checkpoint = ...  # your line: a dict with "model", "optimizer" and "random"
assert checkpoint is not ..., "Replace the ... with a dictionary."
assert isinstance(checkpoint, dict), "A dictionary, please: {'model': ..."
for name in ("model", "optimizer", "random"):
    assert name in checkpoint, f"The checkpoint has no entry '{name}'."
for name in ("model", "optimizer"):
    hint = f"'{name}' should hold the dictionary that state_dict() returns."
    assert isinstance(checkpoint[name], dict), hint
hint = "'random' should hold what torch.get_rng_state() returns."
assert isinstance(checkpoint["random"], torch.Tensor), hint
assert checkpoint["random"].dtype == torch.uint8, hint
hint = "'optimizer' holds something else than an optimizer's state_dict()."
assert "param_groups" in checkpoint["optimizer"], hint
hint = "'model' holds something else than a model's state_dict()."
assert "weight" in checkpoint["model"], hint
torch.save(checkpoint, "checkpoint.pt")
straight = train(model, optimizer)

checkpoint = torch.load("checkpoint.pt")
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
torch.set_rng_state(checkpoint["random"])
assert train(model, optimizer) == straight, "The two runs part: what is stale?"
print("correct")
