"""The gradients of a trained network, and what float16 keeps of them."""

import altair as alt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images)[:1000] / 16, torch.tensor(labels)[:1000]
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for epoch in range(30):
    for rows in torch.randperm(1000).split(50):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()

logits = model(x)  # (N, K) = (1000, 10)
slopes = torch.autograd.grad(F.cross_entropy(logits, y), logits)[0]  # (N, K)
sizes = slopes.abs().flatten()  # (N K,)


def kept(power: int) -> tuple[float, float]:
    """Return the shares that a scale of 2^power sends to 0 and to infinity."""
    half = (sizes * 2.0**power).half()
    return tuple((half == c).double().mean().item() for c in (0, float("inf")))


for power in (0, 10, 15, 20, 30):
    print("scale 2^{:<2}: {:.2f} zero, {:.2f} inf".format(power, *kept(power)))
lost = (slopes - slopes.half()).norm() / slopes.norm()  # ()
print(f"lost at 2^0 : {lost:.4f} of the length")
assert lost < 0.001
assert kept(0)[0] > 0.4 and kept(15)[0] < 0.1 and kept(15)[1] == 0
assert kept(30)[1] > 0

# Drawing
binned = torch.bincount(sizes.log2().floor().int() + 80, minlength=80)
shares = (binned / len(sizes)).double()  # (80,)
shares = shares.round(decimals=3).tolist()
bars = [{"bit": b - 80, "share": s} for b, s in enumerate(shares) if s]
told = []
for power in range(36):
    zero, inf = (round(share, 2) for share in kept(power))
    told.append({"power": power, "zero": zero, "infinite": inf})
bind = alt.binding_range(min=0, max=35, step=1, name="scale: 2 to the power")
power = alt.param(name="power", value=0, bind=bind)
moved = alt.Chart(alt.Data(values=bars)).transform_calculate(
    low="datum.bit + power", high="datum.bit + power + 1"
)
moved = moved.transform_calculate(
    fate="datum.low < -25 ? 'zero' : datum.low > 15 ? 'infinite' : 'kept'"
)
order = ["kept", "zero", "infinite"]
color = alt.Color("fate:N").scale(domain=order)
moved = moved.mark_bar(clip=True).encode(
    alt.X("low:Q", title="size of a gradient: 2 to the power").scale(
        domain=(-65, 25)
    ),
    alt.X2("high:Q"),
    alt.Y("share:Q").scale(domain=(0, 0.1)).title("share of the gradients"),
    alt.Y2Datum(0),
    color.title(None),
)
text = alt.Chart(alt.Data(values=told))
text = text.transform_filter(alt.datum.power == power)
words = "'zero ' + format(datum.zero, '.2f') + ', infinite '"
words += " + format(datum.infinite, '.2f')"
text = text.transform_calculate(told=words).mark_text(align="right")
text = text.encode(x=alt.value(400), y=alt.value(-8), text="told:N")
(moved + text).add_params(power).properties(width=400).save("reach.html")
