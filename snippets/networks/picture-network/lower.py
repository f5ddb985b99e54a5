"""Print the training loss as loops do, measure it again, and validate."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images).view(-1, 1, 8, 8) / 16  # (N, C, H, W)
y = torch.tensor(labels)  # (N,)


def moved(x: torch.Tensor) -> torch.Tensor:
    """Move each picture by up to a pixel in each direction."""
    moves = torch.randint(-1, 2, (len(x), 2)).tolist()
    return torch.stack([it.roll(to, (1, 2)) for it, to in zip(x, moves)])


print("in training,epoch,as printed,measured after it,validation")
for way in ("nothing", "dropout", "moved pictures"):
    runs = torch.zeros(5, 10, 3)  # seed, epoch, loss
    for seed, losses in enumerate(runs):
        torch.manual_seed(seed)
        train, other = torch.randperm(1797).split([1000, 797])
        drop = nn.Dropout(0.5 if way == "dropout" else 0.0)
        hidden = nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), drop
        model = nn.Sequential(*hidden, nn.Linear(64, 10)).to(x.dtype)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for epoch in range(10):
            model.train()
            for rows in train[torch.randperm(1000)].split(100):
                seen = moved(x[rows]) if way[0] == "m" else x[rows]
                loss = cross_entropy(model(seen), y[rows])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                losses[epoch, 0] += loss.item() / 10
            model.eval()
            with torch.no_grad():
                for at, part in enumerate((train, other), start=1):
                    losses[epoch, at] = cross_entropy(model(x[part]), y[part])
    for epoch in (1, 10):
        means = runs[:, epoch - 1].mean(dim=0).tolist()
        print(way, epoch, *(f"{mean:.2f}" for mean in means), sep=",")
    printed, again, validation = runs.unbind(dim=2)  # (5, 10) each
    assert (printed[:, 0] > validation[:, 0] + 0.1).all()
    assert (again < validation + 0.1).all()
    assert ((printed > validation)[:, 9] == (way != "nothing")).all()
