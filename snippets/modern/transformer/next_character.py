"""What may come next, at each temperature."""

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
shares = {}
for prompt in (".", ".d", ".dark b", ".greeni"):
    with torch.no_grad():
        logits = model(torch.tensor([[*map(signs.index, prompt)]]))[0, -1]
    for tenth in range(2, 21, 2):
        shares[prompt, tenth] = (10 * logits / tenth).softmax(dim=0)  # (K,)
for tenth in (2, 10, 20):
    values, places = shares[".d", tenth].topk(3)
    told = [f"{signs[i]} {p:.1f}" for p, i in zip(values, places)]
    print(f"after “d”, temperature {tenth / 10}:", ", ".join(told))
assert shares[".d", 2].max() > shares[".d", 20].max() + 0.1
# Drawing
values = []
for (prompt, tenth), row in shares.items():
    for sign, share in zip(signs.replace(".", "∎").replace(" ", "␣"), row):
        value = {"next": sign, "share": round(share.item(), 2)}
        if value["share"] > 0.01:
            at = {"begun": prompt[1:] or "(nothing)", "temperature": tenth / 10}
            values.append(at | value)
begun = list(dict.fromkeys(value["begun"] for value in values))
radio = alt.binding_radio(options=begun, name="begun with")
text = alt.param(name="text", value="d", bind=radio)
slider = alt.binding_range(min=0.2, max=2, step=0.2, name="temperature")
heat = alt.param(name="heat", value=1, bind=slider)
chart = alt.Chart(alt.Data(values=values)).mark_bar().encode(
    alt.X("next:N", axis=alt.Axis(labelAngle=0)).title("next character"),
    alt.Y("share:Q").scale(domain=(0, 1)),
)
chart = chart.transform_filter(alt.datum.begun == text)
chart = chart.transform_filter(abs(alt.datum.temperature - heat) < 0.01)
chart = chart.properties(width=400, height=200)
chart.add_params(text, heat).save("next_character.html")
