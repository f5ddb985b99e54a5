"""Let a point run along an activation, with the slope that autograd finds."""

import altair as alt
import torch
from torch import nn

rows = []
for act in (nn.ReLU(), nn.Sigmoid(), nn.Tanh(), nn.GELU()):
    x = torch.linspace(-4, 4, 41, dtype=torch.float64, requires_grad=True)
    y = act(x)  # (N,) -> (N,)
    y.sum().backward()
    columns = torch.stack([x, y, x.grad], dim=1)  # (N, 3)
    for place in columns.detach().round(decimals=3).tolist():
        row = dict(zip(("x", "output", "slope"), place))
        rows.append({"activation": type(act).__name__} | row)

names = ["ReLU", "Sigmoid", "Tanh", "GELU"]
steepest = dict.fromkeys(names, 0.0)
for row in rows:
    name = row["activation"]
    steepest[name] = max(steepest[name], row["slope"])
for name, slope in steepest.items():
    print(f"{name:8} steepest {slope:.2f}")
assert steepest["Sigmoid"] == 0.25 and steepest["Tanh"] == 1

# Drawing
radio = alt.binding_radio(options=names, name="activation")
slider = alt.binding_range(min=-4, max=4, step=0.2, name="input")
name = alt.param(name="name", value="Sigmoid", bind=radio)
at = alt.param(name="at", value=0, bind=slider)

base = alt.Chart(alt.Data(values=rows))
base = base.transform_filter(alt.datum.activation == name)
curves = base.transform_fold(["output", "slope"], as_=["curve", "y"]).encode(
    alt.X("x:Q").title("input").scale(domain=(-4, 5)),
    alt.Y("y:Q").title(None).scale(domain=(-1.2, 1.8)),
    alt.Color("curve:N").title(None),
)
here = curves.transform_filter(abs(alt.datum.x - at) < 0.01)
number = here.mark_text(dx=8, dy=11, align="left", clip=True)
point = here.mark_point(filled=True, size=80, clip=True)
chart = curves.mark_line(clip=True) + point + number.encode(text="y:Q")
chart.add_params(name, at).save("slopes.html")
