"""Let a kernel slide over a digit and fill its map, cell by cell."""

import altair as alt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits


def cells(table: torch.Tensor) -> list[dict]:
    """Return a row for each number, with its place, line by line."""
    numbers = enumerate(table.flatten().int().tolist())
    return [{"place": at, "value": number} for at, number in numbers]


digit = torch.tensor(load_digits().images[0])[None, None]  # (B, C, H, W)
edge = torch.tensor([[-1.0, 0.0, 1.0]] * 3).double()  # (3, 3)
kernels = torch.stack([edge, edge.T, edge**0])  # (K, 3, 3)
maps = F.conv2d(digit, kernels[:, None])[0]  # (B, C, H, W) -> (K, 6, 6)
terms = F.unfold(digit, 3)[0].T * kernels.flatten(1)[:, None]  # (K, 36, 9)
names, nine = ["upright edge", "level edge", "blur"], list("012345678")
weights = [{"kernel": n} | c for n, k in zip(names, kernels) for c in cells(k)]
sums = []
for name, out, table in zip(names, maps, terms.int()):
    for cell, row in zip(cells(out), table.tolist()):
        sums.append({"kernel": name} | cell | dict(zip(nine, row)))

print(*terms[0, 15].int().tolist(), "add up to", maps[0, 2, 3].int().item())
assert [(m.min(), m.max()) for m in maps[:2]] == [(-35, 40), (-32, 21)]
torch.testing.assert_close(terms.sum(dim=2), maps.flatten(1))


# Drawing
def grid(chart: alt.Chart, title: str, side: int, most: int) -> alt.LayerChart:
    """Write numbers into cells, colored the more the larger they are."""
    chart = chart.transform_calculate(
        row=f"floor(datum.place / {side})",
        column=f"datum.place % {side}",
        depth=f"0.6 * min(1, abs(datum.value) / {most})",
        sign="datum.value < 0 ? 'negative' : 'positive'",
    )
    whole = {"axis": None, "scale": alt.Scale(domain=[*range(side)])}
    chart = chart.encode(alt.X("column:O", **whole), alt.Y("row:O", **whole))
    color = alt.Color("sign:N").title(None).sort("descending")
    rect = chart.mark_rect().encode(color, alt.Opacity("depth:Q").scale(None))
    both = rect + chart.mark_text().encode(alt.Text("value:Q").format("d"))
    return both.properties(title=title, width=30 * side, height=30 * side)


bind = alt.binding_radio(options=names, name="kernel")
kernel = alt.param(name="kernel", value="upright edge", bind=bind)
bind = alt.binding_range(min=0, max=35, step=1, name="place")
at = alt.param(name="at", value=15, bind=bind)
done = alt.Chart().transform_filter(alt.datum.kernel == kernel)
small = done.properties(data=alt.Data(values=weights))
row = done.transform_filter(alt.datum.place == at)
row = grid(row.transform_fold(nine, ["place", "value"]), "products", 3, 16)
x, y = alt.expr("at % 6 * 30 + 45"), alt.expr("floor(at / 6) * 30 + 45")
window = alt.Chart().transform_filter(alt.datum.place == 0)
window = window.mark_point(shape="square", size=90**2, x=x, y=y)
start = grid(alt.Chart(alt.Data(values=cells(digit))), "digit", 8, 16) + window
end = grid(done.transform_filter(alt.datum.place <= at), "map", 6, 60)
chart = start | ((grid(small, "kernel", 3, 1) | row) & end)
chart = chart.add_params(kernel, at).properties(data=alt.Data(values=sums))
chart.save("kernel.html")
