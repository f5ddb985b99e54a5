"""Keep the boundary of each epoch, and let a slider go through them."""

import altair as alt
import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import make_circles
from torch import nn

torch.manual_seed(0)
rings = make_circles(80, noise=0.05, factor=0.5, random_state=0)
x, y = map(torch.tensor, rings)
y = y.double()  # (N,)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)).double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
ways = torch.arange(-1.3, 1.31, 0.26).double()  # (G,)
grid = torch.stack(torch.meshgrid(ways, ways, indexing="xy"), 2)  # (G, G, 2)
states, maps = [], []

for epoch in range(21):
    with torch.no_grad():
        logits = model(x).squeeze(1)  # (N,)
        height = model(grid).squeeze(2)  # (G, G)
    right = ((logits > 0) == y).double().mean().item()
    loss = F.binary_cross_entropy_with_logits(logits, y).item()
    state = {"epoch": epoch, "loss": loss, "accuracy": right}
    states.append({name: round(value, 2) for name, value in state.items()})
    maps.append(height)
    for rows in torch.randperm(80).split(20):  # (B,)
        optimizer.zero_grad()
        logits = model(x[rows]).squeeze(1)  # (B,)
        F.binary_cross_entropy_with_logits(logits, y[rows]).backward()
        optimizer.step()

for row in states[::4]:
    print("{epoch:2}: loss {loss:.2f}, accuracy {accuracy:.2f}".format(**row))
assert states[0]["accuracy"] < 0.7 and states[-1]["accuracy"] > 0.98

# Drawing
line = []
for epoch, height in enumerate(maps):
    pieces = plt.contour(ways, ways, height, [0]).allsegs[0]
    for piece, places in enumerate(pieces):
        for a, b in places.round(2).tolist():
            line.append({"epoch": epoch, "piece": piece, "x": a, "y": b})
plt.close()
bind = alt.binding_range(min=0, max=20, step=1, name="epoch")
epoch = alt.param(name="epoch", value=8, bind=bind)
points = torch.cat([x, y[:, None]], dim=1).round(decimals=2).tolist()
points = [{"x": a, "y": b, "class": f"class {c:.0f}"} for a, b, c in points]
dots = alt.Chart(alt.Data(values=points)).mark_point(filled=True, opacity=1)
same = alt.datum.epoch == epoch
edge = alt.Chart(alt.Data(values=line)).transform_filter(same)
edge = edge.transform_window(n="row_number()").mark_line(clip=True)
edge = edge.encode(alt.ColorDatum("boundary"), detail="piece:N", order="n:Q")
color = alt.Color("class:N").title(None)
dots = dots.encode(color, alt.Shape("class:N").legend(None))
five = alt.Axis(tickCount=5)
both = (dots + edge).encode(
    alt.X("x:Q", axis=five).title("first feature").scale(domain=(-1.3, 1.3)),
    alt.Y("y:Q").title("second feature").scale(domain=(-1.3, 1.3)),
)
told = "'loss ' + format(datum.loss, '.2f') + ', accuracy '"
told += " + format(datum.accuracy, '.2f')"
text = alt.Chart(alt.Data(values=states)).transform_filter(same)
text = text.transform_calculate(told=told).mark_text(align="right")
text = text.encode(x=alt.value(400), y=alt.value(-8), text="told:N")
(both + text).add_params(epoch).save("bend.html")
