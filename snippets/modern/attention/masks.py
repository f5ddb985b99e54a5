"""The same scores under four masks."""

import altair as alt
import torch

torch.manual_seed(0)
text = ["d", "a", "r", "k", "␣", "r", "e", "d", ".", "."]
t = torch.arange(10)
row, column = t[:, None], t  # rows and columns of positions
masks = {  # each (T, T), True: may be looked at
    "all": (row >= 0) & (column >= 0),
    "the past": column <= row,
    "the last three": (column <= row) & (column > row - 3),
    "no padding": (row >= 0) & (column < 8),
}
scores = torch.randn(10, 10, dtype=torch.float64)  # (T, T)
weights = {}
for name, mask in masks.items():
    weights[name] = scores.masked_fill(~mask, float("-inf")).softmax(dim=1)
    told = "  ".join(f"{share:.2f}" for share in weights[name][4])
    print(f"{name:14}  {told}")
    assert torch.equal(weights[name] > 0, mask)

# Drawing
cells = []
for name, table in weights.items():
    for a, line in enumerate(table.tolist()):
        for b, share in enumerate(line):
            cell = {"by": f"{a} {text[a]}", "from": f"{b} {text[b]}"}
            cells.append({"mask": name} | cell | {"weight": round(share, 2)})
bind = alt.binding_radio(options=list(masks), name="mask")
chosen = alt.param(name="chosen", value="the past", bind=bind)
chart = alt.Chart(alt.Data(values=cells)).mark_rect()
chart = chart.transform_filter(alt.datum.mask == chosen).encode(
    alt.X("from:N", axis=alt.Axis(labelAngle=0)).title("taken from"),
    alt.Y("by:N").title("taken by"),
    alt.Opacity("weight:Q").scale(domain=(0, 1), range=(0, 1)),
)
chart.properties(width=300, height=300).add_params(chosen).save("masks.html")
