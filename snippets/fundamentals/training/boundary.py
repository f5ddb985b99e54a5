"""Let a slider go through the epochs, and watch a boundary bend."""

import altair as alt
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(5)
x, y = map(torch.tensor, make_moons(100, noise=0.15, random_state=0))
model = nn.Sequential(nn.Linear(2, 12), nn.ReLU(), nn.Linear(12, 2)).double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
ways = torch.arange(-1.5, 2.6, 0.25), torch.arange(-1, 1.6, 0.25)  # (W,), (H,)
grid = torch.stack(torch.meshgrid(*ways, indexing="xy"), dim=2)  # (H, W, D)
states, maps = [], []

for epoch in range(17):
    with torch.no_grad():
        logits, scores = model(x), model(grid.double())  # (N, K), (H, W, K)
    loss = F.cross_entropy(logits, y).item()
    right = (logits.argmax(dim=1) == y).double().mean().item()
    state = {"epoch": epoch, "loss": loss, "accuracy": right}
    states.append({name: round(value, 2) for name, value in state.items()})
    maps.append(scores.diff()[..., 0])  # (H, W), 0 where both are equal
    for rows in torch.randperm(100).split(10):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()

for row in states[::4]:
    print("{epoch:2}: loss {loss:.2f}, accuracy {accuracy:.2f}".format(**row))
assert states[4]["accuracy"] < 0.95 and states[-1]["accuracy"] > 0.98
assert states[6]["accuracy"] == states[8]["accuracy"]
assert [states[6]["loss"], states[8]["loss"]] == [0.2, 0.16]

# Drawing
line = []
for epoch, difference in enumerate(maps):
    [places] = plt.contour(*ways, difference, [0]).allsegs[0]
    for a, b in places.round(2).tolist():
        line.append({"epoch": epoch, "x": a, "y": b})
plt.close()
bind = alt.binding_range(min=0, max=16, step=1, name="epoch")
epoch = alt.param(name="epoch", value=4, bind=bind)
points = torch.cat([x, y[:, None]], dim=1).round(decimals=2).tolist()
points = [{"x": a, "y": b, "class": f"class {c:.0f}"} for a, b, c in points]
dots = alt.Chart(alt.Data(values=points)).mark_point(filled=True, opacity=1)
same = alt.datum.epoch == epoch
edge = alt.Chart(alt.Data(values=line)).transform_filter(same)
edge = edge.transform_window(n="row_number()").mark_line(clip=True)
edge = edge.encode(alt.ColorDatum("boundary"), order="n:Q")
color = alt.Color("class:N").title(None)
dots = dots.encode(color, alt.Shape("class:N").legend(None))
both = (dots + edge).encode(
    alt.X("x:Q").title("first feature").scale(domain=(-1.5, 2.5)),
    alt.Y("y:Q").title("second feature").scale(domain=(-1, 1.5)),
)
told = "'loss ' + format(datum.loss, '.2f') + ', accuracy '"
told += " + format(datum.accuracy, '.2f')"
text = alt.Chart(alt.Data(values=states)).transform_filter(same)
text = text.transform_calculate(told=told).mark_text(align="right")
text = text.encode(x=alt.value(400), y=alt.value(-8), text="told:N")
(both + text).add_params(epoch).save("boundary.html")
