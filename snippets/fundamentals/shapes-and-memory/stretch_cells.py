"""Choose two shapes, and see which elements meet in each cell."""

import textwrap

import altair as alt
import torch

tens, ones = torch.arange(10, 121, 10), torch.arange(1, 5)  # (12,), (4,)
pairs = {
    "(4, 3) + (3,)": (tens.reshape(4, 3), ones[:3]),
    "(4, 3) + (4, 1)": (tens.reshape(4, 3), ones[:, None]),
    "(4, 1) + (3,)": (tens[:4, None], ones[:3]),
    "(4, 3) + (4,)": (tens.reshape(4, 3), ones),
}
said = []
for shapes, (a, b) in pairs.items():
    assert shapes == f"{tuple(a.shape)} + {tuple(b.shape)}"
    try:
        verdict = f"a + b has the shape {tuple((a + b).shape)}."
        steps = [t.stride() for t in torch.broadcast_tensors(a, b)]
        print(f"{shapes:16} strides of a {steps[0]}, of b {steps[1]}")
    except RuntimeError as error:
        verdict = str(error)
        print(f"{shapes:16} {verdict}")
    said.append({"shapes": shapes, "verdict": textwrap.fill(verdict, 46)})
assert said[2]["verdict"].endswith("(4, 3).")
assert said[3]["verdict"].startswith("The size of tensor a (3) must match")

# Drawing
rows = []
for shapes, (a, b) in pairs.items():
    fits = b.shape != (4,)
    shown = (*torch.broadcast_tensors(a, b), a + b) if fits else (a, b[None])
    for name, table in zip(("a", "b", "a + b"), shown):
        down, right = table.stride()  # 0 where it is stretched
        for r, line in enumerate(table.tolist()):
            for c, value in enumerate(line):
                copy = r and not down or c and not right
                place = {"tensor": name, "row": r, "column": c, "value": value}
                kind = {"kind": "stretched" if copy else "stored"}
                meets = {"cell": 3 * r + c if len(shown) == 3 else None}
                rows.append({"shapes": shapes} | place | kind | meets)
names = [*pairs]
bind = alt.binding_radio(options=names, name="shapes")
shapes = alt.param(name="shapes", value=names[2], bind=bind)
bind = alt.binding_range(min=0, max=11, step=1, name="cell")
cell = alt.param(name="cell", value=5, bind=bind)
base = alt.Chart().transform_filter(alt.datum.shapes == shapes)
kind = alt.Opacity("kind:O").title(None)
kind = kind.scale(domain=["stored", "stretched"], range=(0.5, 0.1))
y = alt.Y("row:O").axis(None).scale(domain=[*range(4)])
tables = []
for name, width in (("a", 3), ("b", 4), ("a + b", 3)):
    x = alt.X("column:O").axis(None).scale(domain=[*range(width)])
    part = base.transform_filter(alt.datum.tensor == name).encode(x, y)
    here = part.transform_filter(alt.datum.cell == cell)
    here = here.mark_point(shape="square", size=34**2)
    rect, text = part.mark_rect(), part.mark_text().encode(text="value:Q")
    table = alt.layer(rect.encode(kind), text, here, title=name)
    tables.append(table.properties(width=34 * width, height=136))
base = base.properties(data=alt.Data(values=said)).encode(text="verdict:N")
base = base.mark_text(align="left", lineBreak="\n", lineHeight=16, x=0, y=10)
chart = alt.hconcat(*tables, data=alt.Data(values=rows)) & base
chart.add_params(shapes, cell).save("cells.html")
