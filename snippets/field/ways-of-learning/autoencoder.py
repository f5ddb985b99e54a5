"""Compress a picture of 64 numbers into 8, and rebuild it from them."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from torch import nn

torch.manual_seed(0)

x = torch.tensor(load_digits().data, dtype=torch.float32) / 16  # (N, D)
x = x[torch.randperm(len(x))]
x, new_x = x[:1197], x[1197:]

encoder = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 8))
decoder = nn.Sequential(nn.Linear(8, 128), nn.ReLU(), nn.Linear(128, 64))
model = nn.Sequential(encoder, decoder)
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for _ in range(20):
    for batch in x[torch.randperm(len(x))].split(50):
        loss = nn.functional.mse_loss(model(batch), batch)  # its own label
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

pca = PCA(8).fit(x)
two = torch.maximum(new_x[:300], new_x[300:])  # one digit over another
pictures = {"new digits": new_x, "rearranged": new_x[:, torch.randperm(64)]}
pictures |= {"two at once": two, "blank page": torch.zeros(1, 64)}
miss = {}
print("pictures,average digit,PCA,autoencoder")
for name, real in pictures.items():
    rival = torch.tensor(pca.inverse_transform(pca.transform(real)))
    with torch.no_grad():
        answers = x.mean(dim=0), rival, model(real)  # (D,), (N, D), (N, D)
    miss[name] = [(real - it).abs().mean().item() for it in answers]
    print(name, *(f"{it:.2f}" for it in miss[name]), sep=",")
assert miss["new digits"][2] + 0.01 < miss["new digits"][1] < 0.12
assert miss["rearranged"][2] > 3 * miss["new digits"][2]

# Drawing
with torch.no_grad():
    copy = model(new_x[:6])
figure, axes = plt.subplots(2, 6, figsize=(6.4, 2.5))
for row, shown in zip(axes, (new_x[:6], copy)):
    for place, picture in zip(row, shown):
        place.imshow(picture.reshape(8, 8), cmap="Greys", vmin=0, vmax=1)
        place.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("64 numbers")
axes[1, 0].set_ylabel("from 8")
plt.show()
