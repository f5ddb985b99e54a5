"""The network and its steps."""

import pytest
import torch
from digits.data import make_loaders
from digits.engine import train_step
from digits.model import make_model


@pytest.fixture
def batch() -> list[torch.Tensor]:
    """Return 32 pictures and their labels, always the same."""
    torch.manual_seed(0)
    _, val_loader, _ = make_loaders(32, torch.Generator())
    return next(iter(val_loader))


def test_shapes(batch):
    """Ten logits come out for each picture."""
    assert batch[0].shape == (32, 1, 8, 8) and batch[1].shape == (32,)
    assert make_model(width=4)(batch[0]).shape == (32, 10)


def test_one_step_changes_every_parameter(batch):
    """No layer is cut off from the loss."""
    model = make_model()
    before = [p.detach().clone() for p in model.parameters()]
    train_step(model, torch.optim.SGD(model.parameters(), lr=0.1), *batch)
    for (name, after), old in zip(model.named_parameters(), before):
        assert not torch.equal(after, old), name


def test_overfits_one_batch(batch):
    """The network can learn 32 pictures by heart."""
    model = make_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(60):
        train_step(model, optimizer, *batch)
    assert torch.equal(model.eval()(batch[0]).argmax(1), batch[1])
