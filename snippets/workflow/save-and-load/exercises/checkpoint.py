"""Exercise: put all that a resumed run needs into the checkpoint."""

import torch
from torch import nn

torch.manual_seed(0)


def pack(model: nn.Module, optimizer: torch.optim.Optimizer) -> dict:
    """Return a dict with "model", "optimizer" and "random"."""
    return ...  # your line, or lines


def train(model: nn.Module, optimizer: torch.optim.Optimizer, x, y) -> float:
    """Take 16 steps on batches drawn at random, and return the last loss."""
    for rows in torch.randint(64, (16, 8)):  # (B,)
        optimizer.zero_grad()
        loss = ((model(x[rows]) - y[rows]) ** 2).mean()
        loss.backward()
        optimizer.step()
    return loss.item()


def new(features: int) -> tuple:
    """Return a model, and an optimizer of its weights."""
    model = nn.Linear(features, 1)
    return model, torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)


for features in (3, 5):
    x, y = torch.randn(64, features), torch.randn(64, 1)  # (N, D), (N, K)
    model, optimizer = new(features)
    train(model, optimizer, x, y)
    dice = torch.get_rng_state()
    try:
        saved = pack(model, optimizer)
        torch.save(saved, "checkpoint.pt")
    except Exception as error:
        raise AssertionError(f"Your line fails: {error!r}") from None
    assert saved is not ..., "Replace the ... with a dictionary."
    assert isinstance(saved, dict), "A dictionary, please: {'model': ..."
    for name in ("model", "optimizer", "random"):
        assert name in saved, f"The checkpoint has no entry '{name}'."
    for name, part in (("model", "weight"), ("optimizer", "param_groups")):
        hint = f"'{name}' should hold the dictionary of its state_dict()."
        assert isinstance(saved[name], dict) and part in saved[name], hint
    hint = "Your lines draw or seed: the first run goes on with other draws."
    assert torch.equal(torch.get_rng_state(), dice), hint
    straight = train(model, optimizer, x, y)
    model, optimizer = new(features)
    try:
        saved = torch.load("checkpoint.pt")
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        torch.set_rng_state(saved["random"])
        resumed = train(model, optimizer, x, y)
    except Exception as error:
        raise AssertionError(f"Resuming fails: {error}") from None
    assert resumed == straight, "The runs differ: which entry is out of date?"
print("correct")
