"""A rare class, and five ways to treat it, over five draws of the data."""

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits as bce
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler


def draw(n: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return points (N, 2) and labels (N,), of which 3 in 100 are 1."""
    y = (torch.rand(n) < 0.03).float()
    return torch.randn(n, 2) + 1.5 * y[:, None], y


def measures(p: torch.Tensor, y: torch.Tensor, cut: float) -> list[float]:
    """Return precision, recall, F1 and the mean of p."""
    hits, picked = ((p > cut) & (y == 1)).sum(), (p > cut).sum()
    f1 = 2 * hits / (picked + y.sum())
    return [hits / picked.clamp(min=1), hits / y.sum(), f1, p.mean()]


rows: dict[str, list] = {}
for seed in range(5):
    torch.manual_seed(seed)
    (x, y), (val_x, val_y), (new_x, new_y) = map(draw, (2000, 2000, 4000))
    ratio = (y == 0).sum() / y.sum()  # common rows for each rare one
    sampler = WeightedRandomSampler(torch.where(y == 1, ratio, 1.0), len(y))
    for how in ("nothing", "pos_weight", "sampler"):
        loader = DataLoader(TensorDataset(x, y), 250, shuffle=True)
        if how == "sampler":
            loader = DataLoader(TensorDataset(x, y), 250, sampler=sampler)
        heavy = ratio if how == "pos_weight" else None
        model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(15):
            for a, b in loader:
                loss = bce(model(a).squeeze(1), b, pos_weight=heavy)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        with torch.no_grad():
            p, val_p = (model(a).sigmoid().squeeze(1) for a in (new_x, val_x))
        cuts = {"0.5": 0.5}
        if how == "nothing":
            tried = [0.02 * k for k in range(1, 45)]
            best = max(tried, key=lambda cut: measures(val_p, val_y, cut)[2])
            cuts |= {"0.03": 0.03, "best F1": best}
        for name, cut in cuts.items():
            found = measures(p, new_y, cut)
            rows.setdefault(f"{how} (cut at {name})", []).append(found)

print("way,precision,recall,F1,mean probability")
means = {name: torch.tensor(found).mean(dim=0) for name, found in rows.items()}
for name, mean in means.items():
    print(name, *(f"{value:.2f}" for value in mean), sep=",")
moved, heavy = means["nothing (cut at 0.03)"], means["pos_weight (cut at 0.5)"]
assert (moved[:3] - heavy[:3]).abs().max() < 0.04 and heavy[3] > 0.15
assert means["nothing (cut at best F1)"][2] > heavy[2] + 0.1
