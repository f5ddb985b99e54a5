"""Count the four outcomes at each threshold, for a slider to move."""

import altair as alt
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
y = (torch.rand(4000) < 0.03).double()  # (N,) 3 in 100 are 1
x = torch.randn(4000, 2).double() + 1.5 * y[:, None]  # (N, D)
train, new = torch.arange(4000).split(2000)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)).double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for epoch in range(15):
    for rows in train[torch.randperm(2000)].split(250):  # (B,)
        optimizer.zero_grad()
        logits = model(x[rows]).squeeze(1)  # (B,)
        F.binary_cross_entropy_with_logits(logits, y[rows]).backward()
        optimizer.step()

with torch.no_grad():
    p = model(x[new]).squeeze(1).sigmoid()  # (N,)
counts = []
for percent in range(1, 61):
    answer = (p > percent / 100).long()  # (N,)
    pairs = torch.bincount(2 * y[new].long() + answer, minlength=4)  # (4,)
    counts.append(pairs)
counts = torch.stack(counts)  # (thresholds, 4)
rare = y[new].sum().long()

for percent in (3, 20, 50):
    _, false, missed, found = counts[percent - 1].tolist()
    told = f"{found} of {rare} found, {missed} missed, false alarms {false}"
    print(f"threshold 0.{percent:02}: {told}")
assert (counts[:, 2] + counts[:, 3] == rare).all()
assert (counts[1:, 1] <= counts[:-1, 1]).all()
assert (counts[1:, 3] <= counts[:-1, 3]).all()

# Drawing
cells = []
for row, four in enumerate(counts.tolist()):
    for place, count in enumerate(four):
        size = rare.item() if place > 1 else 2000 - rare.item()
        cell = {"truth": f"is {place // 2}", "answer": f"called {place % 2}"}
        cell |= {"count": count, "share": round(count / size, 2)}
        cells.append({"threshold": (row + 1) / 100} | cell)
bind = alt.binding_range(min=0.01, max=0.6, step=0.01, name="threshold")
limit = alt.param(name="limit", value=0.2, bind=bind)
base = alt.Chart(alt.Data(values=cells)).encode(
    alt.X("answer:N", axis=alt.Axis(labelAngle=0)).title(None),
    alt.Y("truth:N").title(None),
)
base = base.transform_filter(abs(alt.datum.threshold - limit) < 0.001)
shade = alt.Opacity("share:Q").scale(domain=(0, 1), range=(0, 0.5)).legend(None)
number = base.mark_text(fontSize=20).encode(text="count:Q")
chart = base.mark_rect().encode(shade) + number
chart = chart.properties(width=300, height=200)
chart.add_params(limit).save("counts.html")
