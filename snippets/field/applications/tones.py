"""Name the note of a noisy sound, from its wave and from its spectrum."""

from math import pi

import torch
from torch import nn

notes = 262 * 2 ** (torch.tensor([0, 2, 4, 5, 7, 9, 11, 12]) / 12)  # in Hz
seconds = torch.arange(800) / 8000  # (T,)


def record(many: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return noisy waves and the numbers of their notes."""
    y = torch.randint(8, (many,))  # (N,)
    delay = torch.rand(many, 1)  # (N, 1): nobody starts at the same moment
    wave = torch.sin(2 * pi * (notes[y][:, None] * seconds + delay))
    return wave + 2 * torch.randn(wave.shape), y  # (N, T), (N,)


def slide(*last: nn.Module) -> nn.Module:
    """Return a network that lays 32 filters on 31 places of the wave."""
    filters = nn.Conv1d(1, 32, 200, stride=20)  # (N, 1, T) -> (N, 32, 31)
    return nn.Sequential(nn.Unflatten(1, (1, 800)), filters, nn.ReLU(), *last)


scores = {}
for seed in range(5):
    torch.manual_seed(seed)
    (x, y), (new_x, new_y) = record(300), record(300)
    full = nn.Sequential(nn.Linear(800, 64), nn.ReLU(), nn.Linear(64, 8))
    models = {"spectrum: one weighted sum per note": nn.Linear(401, 8)}
    models["wave: fully connected"] = full
    models["wave: filters"] = slide(nn.Flatten(), nn.Linear(32 * 31, 8))
    for name in ("filters and their mean", "untrained filters and their mean"):
        pool = nn.AdaptiveAvgPool1d(1), nn.Flatten()  # (N, 32, 31) -> (N, 32)
        end = nn.BatchNorm1d(32), nn.Linear(32, 8)  # (N, 32) -> (N, K)
        models[f"wave: {name}"] = slide(*pool, *end)
    for name, model in models.items():
        if "untrained" in name:
            model[1].requires_grad_(False)
        in_x, in_new = x, new_x
        if "spectrum" in name:
            in_x, in_new = (torch.fft.rfft(it).abs() / 100 for it in (x, new_x))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
        for _ in range(15):
            for batch in torch.randperm(300).split(30):
                loss = nn.functional.cross_entropy(model(in_x[batch]), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        with torch.no_grad():
            right = model.eval()(in_new).argmax(dim=1) == new_y  # (300,)
        scores.setdefault(name, []).append(right.float().mean().item())
print("goes in,then,lowest of five,highest")
for name, each in scores.items():
    print(*name.split(": "), f"{min(each):.1f}", f"{max(each):.1f}", sep=",")
lowest, highest = ([f(it) for it in scores.values()] for f in (min, max))
assert min(lowest[0], lowest[3]) > 0.95
assert max(highest[1], highest[2], highest[4]) < 0.7
