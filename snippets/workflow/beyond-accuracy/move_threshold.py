"""Let a slider move the threshold, and read precision and recall."""

import altair as alt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target == 8).float()  # (N,) 1: an 8
train, new = torch.randperm(len(x)).split([500, 1297])

model = nn.Linear(64, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(100):
    optimizer.zero_grad()
    logits = model(x[train]).squeeze(1)  # (N, D) -> (N,)
    F.binary_cross_entropy_with_logits(logits, y[train]).backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    p = model(x[new]).squeeze(1).sigmoid()  # (N, D) -> (N,)
rows = []
for percent in range(2, 93, 2):
    yes = p >= percent / 100  # (N,)
    found = (yes & (y[new] == 1)).sum().item()  # (N,) -> ()
    both = {
        "precision": round(found / yes.sum().item(), 2),
        "recall": round(found / y[new].sum().item(), 2),
    }
    rows.append({"threshold": percent / 100} | both)

recalls = [row["recall"] for row in rows]
assert recalls == sorted(recalls, reverse=True)

# Drawing
bind = alt.binding_range(min=0.02, max=0.92, step=0.02, name="threshold")
limit = alt.param(name="limit", value=0.5, bind=bind)
base = alt.Chart(alt.Data(values=rows)).transform_fold(
    ["precision", "recall"], as_=["measure", "value"]
)
base = base.encode(
    alt.X("threshold:Q").scale(domain=(0, 1)),
    alt.Y("value:Q").title(None),
    alt.Color("measure:N").title(None),
)
here = base.transform_filter(abs(alt.datum.threshold - limit) < 0.001)
number = here.mark_text(dx=6, align="left", dy=-8).encode(text="value:Q")
chart = base.mark_line() + here.mark_point(filled=True, size=80) + number
chart.add_params(limit).save("threshold.html")
