"""The weights of each head, for one name."""

import altair as alt
import torch
import torch.nn.functional as F
from matplotlib.colors import XKCD_COLORS
from torch import nn

torch.manual_seed(0)
signs = ".abcdefghijklmnopqrstuvwxyz _"
bad = "bar boo iss poo puk rrh shi sno vom".split()
names = [n[5:] for n in XKCD_COLORS if len(n) < 22]
names = [n for n in names if {*n} < {*signs} and not any(b in n for b in bad)]
rows = [[*map(signs.index, f".{n}.".ljust(18, "_"))] for n in names]
rows = torch.tensor(rows)[torch.randperm(len(rows))]  # (N, T+1)
x, y = rows[:, :-1], rows[:, 1:]  # each (N, T)


class Transformer(nn.Module):
    """Tokens and places, two blocks, and a logit for each next token."""
    def __init__(self) -> None:
        super().__init__()
        self.token, self.place = nn.Embedding(29, 48), nn.Embedding(17, 48)
        kind = {"dropout": 0, "batch_first": True, "norm_first": True}
        blocks = (nn.TransformerEncoderLayer(48, 4, 192, **kind) for _ in "12")
        self.blocks = nn.ModuleList(blocks)
        self.out = nn.Sequential(nn.LayerNorm(48), nn.Linear(48, 28))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the logits of the next token at each position."""
        size = x.shape[1]
        future = torch.ones(size, size).triu(1) == 1  # (T, T)
        h = self.token(x) + self.place.weight[:size]  # (B, T, C)
        for block in self.blocks:
            h = block(h, future)  # (B, T, C)
        return self.out(h)


model = Transformer().double()
for p in model.parameters():  # the same start on every machine
    p.data = p.data.round(decimals=2)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for batch in torch.randint(700, (100, 64)):  # from row 700 on: held out
    loss = F.cross_entropy(model(x[batch]).mT, y[batch], ignore_index=28)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
future = torch.ones(9, 9).triu(1) == 1  # (T, T)
text = torch.tensor([[*map(signs.index, name := ".dark red")]])  # (1, T)
h, maps = model.token(text) + model.place.weight[:9], {}
for number, block in enumerate(model.blocks, 1):
    ask = {"attn_mask": future, "average_attn_weights": False}
    both = block.self_attn(*[block.norm1(h)] * 3, **ask)
    h = block(h, future)  # (1, T, C)
    for head, weights in enumerate(both[1][0].detach(), 1):
        maps[number, head] = weights
        top = [name[i] for i in weights.argmax(dim=1)]
        print(f"block {number}, head {head}:", "".join(top))
assert all((weights.triu(1) == 0).all() for weights in maps.values())
# Drawing
cells = []
shown = [f"{i} {sign}" for i, sign in enumerate(name.replace(" ", "␣"))]
for (number, head), weights in maps.items():
    for a, row in enumerate(weights.tolist()):
        for b, share in enumerate(row[: a + 1]):
            cell = {"by": shown[a], "from": shown[b]}
            cell |= {"weight": round(share, 2)}
            cells.append({"block": number, "head": head} | cell)
radio = alt.binding_radio(options=[1, 2], name="block")
chosen = alt.param(name="chosen", value=1, bind=radio)
radio = alt.binding_radio(options=[1, 2, 3, 4], name="head")
which = alt.param(name="which", value=1, bind=radio)
chart = alt.Chart(alt.Data(values=cells)).mark_rect().encode(
    alt.X("from:N", axis=alt.Axis(labelAngle=0)).title("taken from"),
    alt.Y("by:N").title("taken by"),
    alt.Opacity("weight:Q").scale(domain=(0, 1)),
)
chart = chart.transform_filter(alt.datum.block == chosen)
chart = chart.transform_filter(alt.datum.head == which)
chart = chart.properties(width=300, height=300)
chart.add_params(chosen, which).save("where_it_looks.html")
