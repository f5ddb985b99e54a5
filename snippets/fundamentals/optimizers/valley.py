"""Let sliders choose the learning rate, momentum and steps of a walk."""

import math

import altair as alt
import torch


def walk(lr: float, momentum: float) -> list[dict]:
    """Return a row for each place on the way down."""
    w = torch.tensor([-10.0, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    rows = []
    for step in range(31):
        optimizer.zero_grad()
        loss = (w[0] ** 2 + 50 * w[1] ** 2) / 2  # ()
        place = torch.stack([*w, loss]).detach().round(decimals=2).tolist()
        row = {"lr": lr, "momentum": momentum, "step": step}
        rows.append(row | dict(zip(("w1", "w2", "loss"), place)))
        loss.backward()
        optimizer.step()
    return rows


rates, momenta = (0.014, 0.028, 0.042), (0.0, 0.4, 0.8)
rows = [row for lr in rates for m in momenta for row in walk(lr, m)]

for row in rows[30::31]:
    print(f"lr {row['lr']}, momentum {row['momentum']}: {row['loss']:.2f}")
assert rows[30 + 31 * 6]["loss"] > 2000 and rows[30 + 31 * 8]["loss"] < 0.5


# Drawing
def slider(name: str, value: float, lowest: float, step: float, highest: float):
    """Return a number that the reader can move."""
    bind = alt.binding_range(min=lowest, step=step, max=highest, name=name)
    return alt.param(name=name.replace(" ", "_"), value=value, bind=bind)


lr = slider("learning rate", 0.042, 0.014, 0.014, 0.042)
momentum = slider("momentum", 0.4, 0.0, 0.4, 0.8)
steps = slider("steps", 20, 0, 1, 30)

at = alt.datum
chosen = (abs(at.lr - lr) < 0.001) & (abs(at.momentum - momentum) < 0.001)
told = "'loss ' + format(datum.loss, ',.2f')"
path = alt.Chart(alt.Data(values=rows)).transform_filter(chosen)
path = path.transform_calculate(told=told).encode(
    alt.X("w1:Q").title("first weight").scale(domain=(-11, 5)),
    alt.Y("w2:Q").title("second weight").scale(domain=(-1.3, 1.3)),
)
line = path.transform_filter(at.step <= steps).encode(order="step:Q")
line = line.mark_line(point=True, clip=True)
loss = path.transform_filter(at.step == steps).mark_text(align="right")
loss = loss.encode(x=alt.value(400), y=alt.value(-8), text="told:N")
rings = []
for high in (1, 10, 30):
    for n in range(33):
        a = (2 * high) ** 0.5 * math.cos(math.pi * n / 16)
        b = (high / 25) ** 0.5 * math.sin(math.pi * n / 16)
        rings.append({"h": high, "n": n, "w1": round(a, 1), "w2": round(b, 2)})
ring = alt.Chart(alt.Data(values=rings)).mark_line(clip=True, strokeWidth=1)
ring = ring.encode(
    x="w1:Q", y="w2:Q", order="n:Q", detail="h:N", opacity=alt.value(0.4)
)
chart = alt.layer(ring, line + loss).add_params(lr, momentum, steps)
chart.save("valley.html")
