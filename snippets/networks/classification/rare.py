"""A rare class, and five ways to treat it, over five draws of the data."""

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler


def draw(n: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return points (N, 2) and labels (N,), of which 3 in 100 are 1."""
    y = (torch.rand(n) < 0.03).float()
    return torch.randn(n, 2) + 1.5 * y[:, None], y


def measures(p: torch.Tensor, y: torch.Tensor, cut: float) -> list[float]:
    """Return precision, recall, F1, balanced accuracy and the mean of p."""
    hits, picked = ((p > cut) & (y == 1)).sum(), (p > cut).sum()
    recall, kept = hits / y.sum(), ((p <= cut) & (y == 0)).sum()
    f1 = 2 * hits / (picked + y.sum())
    balanced = (recall + kept / (y == 0).sum()) / 2
    return [hits / picked.clamp(min=1), recall, f1, balanced, p.mean()]


rows: dict[str, list] = {}
for seed in range(5):
    torch.manual_seed(seed)
    (x, y), (val_x, val_y), (new_x, new_y) = draw(2000), draw(2000), draw(4000)
    ratio = (y == 0).sum() / y.sum()  # how many of the common for a rare one
    for how in ("nothing", "pos_weight", "sampler"):
        weights = torch.where(y == 1, ratio, 1.0)  # (N,)
        sampler = WeightedRandomSampler(weights, len(y)) if how == "sampler" else None
        loader = DataLoader(TensorDataset(x, y), 250, how != "sampler", sampler)
        model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        heavy = ratio if how == "pos_weight" else None
        for _ in range(15):
            for a, b in loader:
                z = model(a).squeeze(1)  # (B,)
                loss = F.binary_cross_entropy_with_logits(z, b, pos_weight=heavy)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        with torch.no_grad():
            p, val_p = (model(a).sigmoid().squeeze(1) for a in (new_x, val_x))
        rows.setdefault(f"{how}, cut 0.5", []).append(measures(p, new_y, 0.5))
        if how == "nothing":
            cuts = [0.02 * k for k in range(1, 45)]
            best = max(cuts, key=lambda cut: measures(val_p, val_y, cut)[2])
            rows.setdefault("nothing, cut 0.03", []).append(measures(p, new_y, 0.03))
            name = "nothing, cut chosen for F1"
            rows.setdefault(name, []).append(measures(p, new_y, best))

print("way,precision,recall,F1,balanced,mean probability")
means = {name: torch.tensor(found).mean(dim=0) for name, found in rows.items()}
for name, mean in means.items():
    print(f'"{name}"', *(f"{value:.2f}" for value in mean), sep=",")
moved, heavy = means["nothing, cut 0.03"], means["pos_weight, cut 0.5"]
assert (moved[:4] - heavy[:4]).abs().max() < 0.04 and heavy[4] > 0.15
assert means["nothing, cut chosen for F1"][2] > means["sampler, cut 0.5"][2] + 0.1
