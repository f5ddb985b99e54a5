"""Take a reader of clean digits over to faint ones, at several rates."""

import copy

import torch
from sklearn.datasets import load_digits
from sklearn.svm import SVC
from torch import nn

pixels, y = map(torch.tensor, load_digits(return_X_y=True))
x = pixels.float() / 16  # (N, D)


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor, lr: float):
    """Train what is not frozen for 100 steps, and return the model."""
    free = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(free, lr=lr)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model


def network() -> nn.Sequential:
    """Return a body of one hidden layer, and a head."""
    body = nn.Sequential(nn.Linear(64, 64), nn.ReLU())
    return nn.Sequential(body, nn.Linear(64, 10))


rates = 0, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1
rows = {name: [] for name in ("head alone", "all of it", "from scratch")}
vectors = 0.0
for seed in range(5):
    torch.manual_seed(seed)
    faint = 0.5 * x + 0.3 * torch.rand(x.shape)  # (N, D)
    order = torch.randperm(len(x))
    first, few, new = order[:900], order[900:1000], order[1000:]
    svc = SVC(C=10).fit(faint[few], y[few])
    vectors += svc.score(faint[new], y[new]) / 5
    old = fit(network(), x[first], y[first], 0.01)
    for name, row in rows.items():
        row.append([])
        for lr in rates:
            model = network() if "scratch" in name else copy.deepcopy(old)
            model[0].requires_grad_(name != "head alone")
            fit(model, faint[few], y[few], lr)
            hits = model(faint[new]).argmax(dim=1) == y[new]
            row[-1].append(hits.float().mean().item())

print(f"{'rate':13}", *(f"{lr:6g}" for lr in rates))
means = {name: torch.tensor(row).mean(dim=0) for name, row in rows.items()}
for name, mean in means.items():
    print(f"{name:13}", *(f"{share:6.2f}" for share in mean))
print(f"support vectors, without a rate: {vectors:.2f}")
head, whole, scratch = means.values()
assert min(whole[1:6]) > scratch.max() + 0.03 and scratch[1] < 0.5
assert head[2] > scratch.max() + 0.03 and whole[6] < whole[2] - 0.05
assert vectors > scratch.max() + 0.02
