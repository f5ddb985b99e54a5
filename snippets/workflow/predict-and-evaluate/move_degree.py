"""Let a slider choose the degree of a curve, and watch both errors."""

import altair as alt
import torch

torch.manual_seed(6)

x = 2 * torch.rand(20, 1, dtype=torch.float64) - 1  # (N, 1)
y = torch.sin(4 * x) + 0.3 * torch.randn(20, 1)  # (N, 1)
new_x = 2 * torch.rand(200, 1, dtype=torch.float64) - 1  # (M, 1)
new_y = torch.sin(4 * new_x) + 0.3 * torch.randn(200, 1)  # (M, 1)
line = torch.linspace(-1, 1, 51, dtype=torch.float64)[:, None]  # (L, 1)

curves, errors = [], []
for degree in range(11):
    powers = torch.arange(degree + 1)
    w = torch.linalg.lstsq(x**powers, y).solution  # (D, 1)
    both = torch.cat([line, line**powers @ w], dim=1)  # (L, 2)
    for at, height in both.round(decimals=2).tolist():
        curves.append({"degree": degree, "x": at, "y": height})
    for name, a, b in (("training", x, y), ("validation", new_x, new_y)):
        error = round(((a**powers @ w - b) ** 2).mean().item(), 3)
        errors.append({"degree": degree, "rows": name, "error": error})
points = torch.cat([x, y], dim=1).round(decimals=2).tolist()

validation = [row["error"] for row in errors if row["rows"] == "validation"]
training = [row["error"] for row in errors if row["rows"] == "training"]
best = validation.index(min(validation))
print(f"lowest on the validation points: degree {best}")
assert training.index(min(training)) == 10 and 3 <= best <= 6

# Drawing
bind = alt.binding_range(min=0, max=10, step=1, name="degree")
degree = alt.param(name="degree", value=5, bind=bind)
dots = alt.Data(values=[{"x": at, "y": height} for at, height in points])
height = alt.Y("y:Q").scale(domain=(-2.5, 2.5))
color = alt.ColorDatum("training points", title=None)
dots = alt.Chart(dots).mark_point(filled=True, opacity=1)
dots = dots.encode(x="x:Q", y=height, color=color)
curve = alt.Chart(alt.Data(values=curves)).mark_line(clip=True)
curve = curve.encode(x="x:Q", y=height, color=alt.datum("curve"))
curve = curve.transform_filter(alt.datum.degree == degree)

error = alt.Y("error:Q").title("mean squared error").scale(type="log")
base = alt.Chart(alt.Data(values=errors)).encode(
    alt.X("degree:Q"),
    error.axis(values=[0.01, 0.1, 1, 10]),
    alt.Color("rows:N").title(None),
)
here = base.transform_filter(alt.datum.degree == degree)
here = here.mark_point(filled=True, size=90)
errors_chart = (base.mark_line() + here).properties(height=150)
chart = alt.vconcat(dots + curve, errors_chart).add_params(degree)
chart.resolve_scale(color="independent").save("degree.html")
