"""Round the weights of five readers to fewer and fewer bits."""

import altair as alt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D) = (1797, 64)
y = torch.tensor(labels)  # (N,)


def rounded(w: torch.Tensor, bits: int, by_row: bool) -> torch.Tensor:
    """Return the weights on a symmetric grid with so many bits."""
    most = 2 ** (bits - 1) - 1  # 127 for 8 bits
    size = w.abs().amax(dim=1, keepdim=True) if by_row else w.abs().max()
    return (w / size * most).round() * size / most  # (K, D)


kinds = [(bits, by_row) for bits in range(2, 9) for by_row in (True, False)]
right = {kind: [] for kind in [None, *kinds]}
for seed in range(5):
    torch.manual_seed(seed)
    train, test = torch.randperm(len(x)).split([1000, 797])
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(10):
        for rows in train[torch.randperm(1000)].split(100):  # (B,)
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
    weights = [model[at].weight.detach().clone() for at in (0, 2)]
    for kind in right:
        for at, w in zip((0, 2), weights):
            model[at].weight.data = rounded(w, *kind) if kind else w
        answer = model(x[test]).argmax(dim=1)  # (797,)
        right[kind].append((answer == y[test]).float().mean().item())

print("bits,levels,right with a scale for each row,with one for each layer")
told = {k: f"{min(s):.2f} to {max(s):.2f}" for k, s in right.items()}
print(f"32,,{told[None]},")
for bits in (8, 6, 4, 3, 2):
    print(bits, 2**bits - 1, told[bits, True], told[bits, False], sep=",")
eight_six = right[8, True] + right[6, True]
gaps = [abs(a - b) for a, b in zip(right[None] * 2, eight_six)]
assert max(gaps) < 0.01 and max(right[2, True]) < min(right[None])
assert sum(right[2, True]) > sum(right[2, False])

# Drawing
sizes = weights[0].abs().amax(dim=1, keepdim=True)  # (K, 1)
shares, scores = [], []
for bits in range(2, 9):
    most = 2 ** (bits - 1) - 1
    level = (weights[0] / sizes * most).round().int() + most  # (K, D)
    counts = torch.bincount(level.flatten(), minlength=2 * most + 1)
    for at, share in enumerate((counts / counts.sum()).tolist()):
        middle, high = (at - most) / most, round(share * most, 3)
        one = {"bits": bits, "low": round(middle - 0.5 / most, 3)}
        shares.append(one | {"high": round(middle + 0.5 / most, 3), "d": high})
    mean = sum(right[bits, True]) / 5
    zero = counts[most].item() / counts.sum().item()
    one = {"bits": bits, "right": round(mean, 2), "zero": round(zero, 2)}
    scores.append(one)
bind = alt.binding_range(min=2, max=8, step=1, name="bits")
bits = alt.param(name="n", value=8, bind=bind)
bars = alt.Chart(alt.Data(values=shares)).transform_filter("datum.bits == n")
bars = bars.mark_bar(stroke="white", strokeWidth=0.3).encode(
    alt.X("low:Q", title="weight, divided by the largest of its row")
    .scale(domain=(-1.5, 1.5))
    .axis(values=[-1.5, -1, -0.5, 0, 0.5, 1, 1.5]),
    alt.X2("high:Q"),
    alt.Y("d:Q", title="density").scale(domain=(0, 1.5)),
    alt.Y2Datum(0),
)
text = alt.Chart(alt.Data(values=scores)).transform_filter("datum.bits == n")
words = "'zero ' + format(datum.zero, '.2f') + ', right '"
words += " + format(datum.right, '.2f')"
text = text.transform_calculate(told=words).mark_text(align="right")
text = text.encode(x=alt.value(400), y=alt.value(-8), text="told:N")
chart = (bars + text).add_params(bits).properties(width=400, height=260)
chart.save("fewer_bits.html")
