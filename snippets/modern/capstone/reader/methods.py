"""The baselines, and the network with its training."""

import torch
import torch.nn.functional as F
from data import SIDE
from sklearn.svm import SVC
from torch import nn


def baselines(
    x: dict[bool, torch.Tensor], y: torch.Tensor, train: torch.Tensor
) -> dict[str, torch.Tensor]:
    """Return answers (N,), from pictures (N, D) as drawn and cropped."""
    found = {"always one": y[train].mode().values.expand(len(y))}
    for note, rows in (("", x[False]), (" cropped", x[True])):
        near = torch.cdist(rows, rows[train]).argmin(dim=1)  # (N,)
        found["nearest" + note] = y[train][near]
        machine = SVC(C=10).fit(rows[train], y[train])
        found["svm" + note] = torch.tensor(machine.predict(rows))
    return found


def moved(x: torch.Tensor) -> torch.Tensor:
    """Turn, stretch and shift each picture (B, D) a little."""
    way = torch.eye(2, 3).to(x) + 0.1 * torch.randn(len(x), 2, 3).to(x)
    x = x.reshape(-1, 1, SIDE, SIDE)  # (B, D) -> (B, C, H, W)
    grid = F.affine_grid(way, x.shape, align_corners=False)
    return F.grid_sample(x, grid, align_corners=False).flatten(1)


def fit(
    x: torch.Tensor, y: torch.Tensor, classes: int, seed: int, how: dict
) -> nn.Sequential:
    """Train a network on pictures (N, D) and their classes (N,)."""
    torch.manual_seed(seed)
    layers = nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Linear(64, classes)
    model = nn.Sequential(*layers).to(x.dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for rows in torch.randint(len(x), (how.get("steps", 80), 64)):
        batch = moved(x[rows]) if how.get("moved") else x[rows]  # (B, D)
        optimizer.zero_grad()
        F.cross_entropy(model(batch), y[rows]).backward()
        optimizer.step()
    return model
