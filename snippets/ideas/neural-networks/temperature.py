"""Divide the scores by a number, and let a slider choose the number."""

import altair as alt
import torch

foods = ["sushi", "pizza", "salad"]
scores = torch.tensor([2.0, 1.0, -1.0], dtype=torch.float64)  # (K,)
rows = []
for quarter in range(1, 21):
    temperature = quarter / 4
    shares = torch.softmax(scores / temperature, dim=0)  # (K,) -> (K,)
    for food, share in zip(foods, shares.round(decimals=3).tolist()):
        rows.append({"temperature": temperature, "food": food, "share": share})

first = {r["temperature"]: r["share"] for r in rows if r["food"] == "sushi"}
for temperature in (0.25, 1.0, 5.0):
    print(f"temperature {temperature}: sushi {first[temperature]:.2f}")
assert first[0.25] > first[1.0] > first[5.0] > 1 / 3

# Drawing
bind = alt.binding_range(min=0.25, max=5, step=0.25, name="temperature")
chosen = alt.param(name="chosen", value=1, bind=bind)
base = alt.Chart(alt.Data(values=rows)).encode(
    alt.X("share:Q").scale(domain=(0, 1.1)).axis(values=[0, 0.5, 1]),
    alt.Y("food:N").sort(foods).title(None),
)
base = base.transform_filter(alt.datum.temperature == chosen)
number = base.mark_text(align="left", dx=4).encode(text="share:Q")
chart = (base.mark_bar() + number).properties(height=110)
chart.add_params(chosen).save("temperature.html")
