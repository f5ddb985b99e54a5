"""Weights, features and embedding: see what changes each of them."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)
threes, eights = x[:900][y[:900] == 3][:50], x[:900][y[:900] == 8][:50]


def train(model: nn.Module, steps: int) -> None:
    """Train on the pictures from number 900 on."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x[900:]), y[900:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def tensors(model: nn.Module, x: torch.Tensor) -> dict[str, torch.Tensor]:
    """Return the three for these pictures and the network as it is now."""
    with torch.no_grad():
        embedding = model[:2](x)  # (N, D) -> (N, 16)
    weights = model[0].weight.detach().clone()  # (16, D)
    return {"weights": weights, "features": x, "embedding": embedding}


def apart(one: torch.Tensor, two: torch.Tensor) -> float:
    """Return how far apart two groups are, in units of the first's size."""
    size = (one - one.mean(dim=0)).norm(dim=1).mean()  # ()
    return ((one.mean(dim=0) - two.mean(dim=0)).norm() / size).item()


distances = []
for seed in range(5):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 16), nn.ReLU(), nn.Linear(16, 10))
    start = apart(model[:2](threes), model[:2](eights))
    train(model, 101)
    first, other = tensors(model, threes), tensors(model, eights)
    distances.append((start, apart(first["embedding"], other["embedding"])))
    train(model, 10)
    later = tensors(model, threes)

print("           shape     other pictures  more training")
for name, block in first.items():
    by_input = "stays" if torch.equal(block, other[name]) else "changes"
    by_training = "stays" if torch.equal(block, later[name]) else "changes"
    print(f"{name:10} {str(tuple(block.shape)):9} {by_input:15} {by_training}")
pixels = apart(threes, eights)
print(f"threes from eights, by features: {pixels:.1f}")
for name, of_seeds in zip(("untrained", "trained"), zip(*distances)):
    low, high = min(of_seeds), max(of_seeds)
    print(f"by {name} embedding: {low:.1f} to {high:.1f}")
assert all(end > 1.2 * max(start, pixels) for start, end in distances)
