"""Divide the scores by a number, and let a slider choose the number."""

import altair as alt
import torch

digits = ["three", "eight", "nine"]
scores = torch.tensor([2.0, 1.0, -1.0], dtype=torch.float64)  # (K,)
rows = []
for quarter in range(1, 21):
    temperature = quarter / 4
    shares = torch.softmax(scores / temperature, dim=0)  # (K,) -> (K,)
    if temperature in (0.25, 1.0, 5.0):
        row = "  ".join(f"{share:.2f}" for share in shares)
        print(f"temperature {temperature:4}: {row}")
    for digit, share in zip(digits, shares.tolist()):
        row = {"temperature": temperature, "digit": digit, "share": share}
        rows.append(row)
    assert shares.argmax() == 0  # the answer stays

# Drawing
bind = alt.binding_range(min=0.25, max=5, step=0.25, name="temperature")
chosen = alt.param(name="chosen", value=1, bind=bind)
values = [row | {"share": round(row["share"], 2)} for row in rows]
base = alt.Chart(alt.Data(values=values)).encode(
    alt.X("share:Q").scale(domain=(0, 1.1)).axis(values=[0, 0.5, 1]),
    alt.Y("digit:N").sort(digits).title(None),
)
base = base.transform_filter(alt.datum.temperature == chosen)
number = base.mark_text(align="left", dx=4).encode(text="share:Q")
chart = (base.mark_bar() + number).properties(height=110)
chart.add_params(chosen).save("temperature.html")
