"""Turn one sequence into another, one token at a time: reversed digits."""

import torch
from torch import nn

ROOM, END = 7, 10  # room for seven digits; token 10 says "finished"


def draw(many: int, length: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return rows of digits, filled up with END, and what is to come out."""
    rows = torch.full((many, ROOM), END)  # (N, 7)
    said = torch.full((many, ROOM + 1), END)  # (N, 8)
    rows[:, :length] = torch.randint(10, (many, length))
    said[:, :length] = rows[:, :length].flip(1)
    return rows, said


def encode(rows: torch.Tensor, step: int) -> torch.Tensor:
    """Return switches for the token at each place, and for the step."""
    places = nn.functional.one_hot(rows, 11).flatten(1)  # (N, 7) -> (N, 77)
    steps = torch.zeros(len(rows), ROOM + 1)  # (N, 8)
    steps[:, step] = 1
    return torch.cat([places, steps], dim=1)  # (N, 85)


scores = {}
for longest in (5, 6):
    for seed in range(5):
        torch.manual_seed(seed)
        x, y = [], []
        for length in range(1, longest + 1):
            rows, said = draw(3000 // longest, length)
            x += [encode(rows, step) for step in range(length + 1)]
            y += [said[:, step] for step in range(length + 1)]
        x, y = torch.cat(x), torch.cat(y)  # (N, 85), (N,)
        model = nn.Sequential(nn.Linear(85, 64), nn.ReLU(), nn.Linear(64, 11))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(6):
            for batch in torch.randperm(len(x)).split(200):
                loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        for length in range(1, 8):
            rows, said = draw(200, length)
            with torch.no_grad():  # one token after another
                steps = [model(encode(rows, k)).argmax(1) for k in range(8)]
            steps = torch.stack(steps, dim=1)  # (N, 8)
            ended = (steps == END).cumsum(dim=1) > 0
            answer = torch.where(ended, END, steps)  # nothing else after END
            right = (answer == said).all(dim=1).float().mean()
            scores.setdefault((longest, length), []).append(right)
print("digits in a row,learned from 1 to 5,learned from 1 to 6")
for length in range(1, 8):
    shares = [sum(scores[longest, length]) / 5 for longest in (5, 6)]
    print(length, *(f"{it:.2f}" for it in shares), sep=",")
assert max(scores[5, 6]) == 0 < min(scores[6, 6]) - 0.2
assert min(scores[5, 4]) > 0.8 and max(scores[6, 7]) < 0.05
