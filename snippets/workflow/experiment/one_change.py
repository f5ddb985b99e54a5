"""One program and six changes to it, one at a time, five seeds each."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 500 rows to train, 1000 to validate
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
x = (x - x[:500].mean()) / x[:500].std()
y = torch.tensor(data.target)[order] % 2  # (N,) 0 even, 1 odd
base = {"width": 32, "layers": 1, "activation": nn.ReLU}
base |= {"optimizer": torch.optim.SGD, "lr": 0.1, "epochs": 10}


def run(c: dict, seed: int) -> float:
    """Return the percentage of right answers on the validation rows."""
    torch.manual_seed(seed)
    sizes = [64] + c["layers"] * [c["width"]]
    parts = []
    for before, after in zip(sizes, sizes[1:]):
        parts += [nn.Linear(before, after), c["activation"]()]
    model = nn.Sequential(*parts, nn.Linear(c["width"], 2))
    extra = {"momentum": 0.9} if c["optimizer"] is torch.optim.SGD else {}
    optimizer = c["optimizer"](model.parameters(), lr=c["lr"], **extra)
    for epoch in range(c["epochs"]):
        for rows in torch.randperm(500).split(50):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    with torch.no_grad():
        right = model(x[500:1500]).argmax(dim=1) == y[500:1500]  # (N,)
    return 100 * right.float().mean().item()


mean = {}
for name, change in {
    "base": {},
    "width 128": {"width": 128},
    "layers 2": {"layers": 2},
    "Tanh": {"activation": nn.Tanh},
    "lr 0.03": {"lr": 0.03},
    "epochs 20": {"epochs": 20},
    "Adam": {"optimizer": torch.optim.Adam},
}.items():
    scores = torch.tensor([run(base | change, seed) for seed in range(5)])
    mean[name] = scores.mean().item()
    print(f"{name:9} {mean[name]:.1f} ± {scores.std():.1f}")
assert mean["epochs 20"] > mean["base"] > mean["lr 0.03"] + 1.5
