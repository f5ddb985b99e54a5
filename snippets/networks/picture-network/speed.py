"""Compare four networks: size, work, new digits, and digits moved a pixel."""

import torch
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32).view(-1, 1, 8, 8) / 16
y = torch.tensor(labels)  # (N,)
moved = torch.roll(x, 1, dims=3)  # (B, C, H, W): no ink at the right edge


def network(name: str) -> nn.Sequential:
    """Return an untrained network."""
    if not name.startswith("CNN"):
        hidden = [nn.Linear(64, 64), nn.ReLU()] * (name == "MLP")
        return nn.Sequential(nn.Flatten(), *hidden, nn.Linear(64, 10))
    step = 2 if name == "CNN, stride 2" else 1
    parts = []
    for before, after in ((1, 16), (16, 32)):
        parts += [nn.Conv2d(before, after, 3, padding=1, stride=step)]
        parts += [nn.ReLU()] + [nn.MaxPool2d(2)] * (step == 1)
    return nn.Sequential(*parts, nn.Flatten(), nn.Linear(128, 10))


def work(model: nn.Module) -> int:
    """Return how many multiplications one picture takes."""
    total, maps = 0, x[:1]
    for layer in model:
        maps = layer(maps)
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            total += maps.numel() * layer.weight[0].numel()
    return total


steady = {}
print("network          numbers  multiplications  new digits        moved")
for name in ("linear", "MLP", "CNN, stride 2", "CNN, pooling"):
    new, off = [], []
    for seed in range(5):
        torch.manual_seed(seed)
        train, test = torch.randperm(1797).split([1000, 797])
        model = network(name)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(10):
            for batch in train[torch.randperm(1000)].split(100):
                loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        for shares, pictures in ((new, x), (off, moved)):
            right = model(pictures[test]).argmax(dim=1) == y[test]
            shares.append(right.float().mean().item())
    count = sum(p.numel() for p in model.parameters())
    spread = [f"{min(it):.2f} to {max(it):.2f}" for it in (new, off)]
    print(f"{name:14}{count:10,}{work(model):17,}   ", *spread, sep="   ")
    steady[name] = off

assert min(steady["CNN, pooling"]) > max(steady["MLP"])
