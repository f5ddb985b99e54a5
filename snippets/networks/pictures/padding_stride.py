"""Put a kernel on every place that padding, stride and dilation leave it."""

import altair as alt
import torch
from torch import nn

x = torch.zeros(1, 1, 6, 6)  # (B, C, H, W)
settings = []
for padding in range(3):
    for stride in range(1, 4):
        for dilation in (1, 2):
            how = {"padding": padding, "stride": stride, "dilation": dilation}
            side = nn.Conv2d(1, 1, 3, **how)(x).shape[2]
            settings.append(how | {"side": side})
            assert side == (6 + 2 * padding - 2 * dilation - 1) // stride + 1

sides = [row["side"] for row in settings]
print("from a picture of 6 × 6, maps of", sorted(set(sides)))
assert min(sides) == 1 and max(sides) == 8

# Drawing
names = ["padding", "stride", "dilation", "place"]
limits = [(0, 2, 1), (1, 3, 1), (1, 2, 1), (0, 63, 0)]
knobs = [
    alt.param(
        name=name,
        value=value,
        bind=alt.binding_range(min=low, max=high, step=1, name=name),
    )
    for name, (low, high, value) in zip(names, limits)
]
side = "(floor((5 + 2 * padding - 2 * dilation) / stride) + 1)"
at = f"min(place, {side} * {side} - 1)"
down, right = f"floor({at} / {side})", f"({at} % {side})"


def under(name: str, step: str) -> str:
    """Return a test of whether the kernel has a weight on this line."""
    past = f"(datum.{name} - {step} * stride + padding)"
    inside = f"{past} >= 0 && {past} <= 2 * dilation"
    return f"{inside} && {past} % dilation == 0"


def board(low: int, high: int, kind: str, side: str) -> alt.Chart:
    """Draw square cells, colored by what kind says of each."""
    values = [
        {"row": row, "column": column}
        for row in range(low, high)
        for column in range(low, high)
    ]
    chart = alt.Chart(alt.Data(values=values)).transform_calculate(kind=kind)
    chart = chart.transform_filter(alt.datum.kind != "none")
    kinds = ["kernel", "picture", "padding", "map", "this place"]
    colors = ["#d55e00", "#56b4e9", "#bbbbbb", "#56b4e9", "#d55e00"]
    whole = {"axis": None, "scale": alt.Scale(domain=[*range(low, high)])}
    chart = chart.mark_rect(stroke="white", strokeWidth=1).encode(
        alt.X("column:O", **whole),
        alt.Y("row:O", **whole),
        alt.Color("kind:N").scale(domain=kinds, range=colors).title(None),
    )
    span = 22 * (high - low)
    size = alt.expr(f"{side} + ' × ' + {side}")
    return chart.properties(title=alt.Title(size), width=span, height=span)


line = "(datum.{0} >= -{1} && datum.{0} < 6 + {1})"
picture = line.format("row", 0) + " && " + line.format("column", 0)
border = line.format("row", "padding")
border += " && " + line.format("column", "padding")
kernel = f"{under('row', down)} && {under('column', right)}"
kind = f"{kernel} ? 'kernel' : {picture} ? 'picture' : "
left = board(-2, 8, kind + f"{border} ? 'padding' : 'none'", "6")
inside = f"datum.row < {side} && datum.column < {side}"
here = f"datum.row == {down} && datum.column == {right}"
kind = f"{here} ? 'this place' : {inside} ? 'map' : 'none'"
right_board = board(0, 8, kind, side)
(left | right_board).add_params(*knobs).save("padding_stride.html")
