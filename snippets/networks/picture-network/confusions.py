"""Count which letters of an unseen family a network takes for which."""

from importlib.resources import files
from itertools import product
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn

folder = Path(str(files("matplotlib")), "mpl-data", "fonts", "ttf")
kinds = "DejaVuS*[!y]", "STIXGeneral*", "cm[brst][!y]*"
fonts = sorted(it for kind in kinds for it in folder.glob(f"{kind}.ttf"))
pictures = []
for font, size, number in product(fonts, (14, 18), range(26)):
    picture = Image.new("L", (24, 24))
    loaded = ImageFont.truetype(str(font), size)
    pen, letter = ImageDraw.Draw(picture), chr(ord("A") + number)
    pen.text((12, 12), letter, fill=255, font=loaded, anchor="mm")
    pictures.append(np.array(picture))
x = torch.tensor(np.stack(pictures))[:, None].double() / 255  # (B, C, H, W)
y = torch.arange(26).repeat(len(fonts) * 2)  # (B,)
held = torch.arange(len(x)) >= len(x) - 260  # (B,): cm comes last
together = torch.zeros(26, 26)  # (K, K): truth down, answer across
for seed in range(5):
    torch.manual_seed(seed)
    first = nn.Conv2d(1, 8, 3, stride=2, padding=1), nn.ReLU()
    second = nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)
    last = nn.Flatten(), nn.Linear(576, 26)
    model = nn.Sequential(*first, *second, *last).double()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    train = (~held).nonzero()[:, 0]  # (832,)
    for _ in range(10):
        for batch in train[torch.randperm(len(train))].split(104):
            loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    answer = model(x[held]).argmax(dim=1)  # (260,)
    together.index_put_((y[held], answer), torch.ones(260), accumulate=True)

shares = together / together.sum(dim=1, keepdim=True)  # (K, K)
wrong = shares - torch.diag(shares.diag())  # (K, K)
alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
print("letter  read as  share")
for place in wrong.flatten().argsort(descending=True)[:6].tolist():
    row, column = divmod(place, 26)
    told = f"{alphabet[row]:>4}{alphabet[column]:>8}"
    print(f"{told}{wrong[row, column]:10.2f}")
perfect = [alphabet[i] for i in range(26) if shares[i, i] > 0.95]
print("nearly always right:", *perfect)
assert wrong[[21, 24], 19].min() > 0.1 > wrong[19].sum()  # V and Y, then T

# Drawing
figure, panel = plt.subplots(figsize=(5, 5))
panel.imshow(shares.numpy(), cmap="Blues", vmin=0, vmax=1)
panel.set_xticks(range(26), alphabet)
panel.set_yticks(range(26), alphabet)
panel.set(xlabel="answer", ylabel="truth")
plt.show()
