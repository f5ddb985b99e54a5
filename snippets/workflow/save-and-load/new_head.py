"""Give pretrained weights a last layer of their own, and train only that."""

import torch
import torch.nn.functional as F
from torch import nn
from torchvision import models

torch.manual_seed(0)

hub = models.shufflenet_v2_x0_5(weights=None)  # stands in for the download
torch.save(hub.state_dict(), "pretrained.pt")

torch.manual_seed(1)
model = models.shufflenet_v2_x0_5(weights=None)
model.load_state_dict(torch.load("pretrained.pt"))
model.requires_grad_(False)  # freeze what is there
model.fc = nn.Linear(model.fc.in_features, 3)  # new, so it learns
model.eval()  # running averages stay as they are in the file

x, y = torch.rand(8, 3, 64, 64), torch.randint(3, (8,))  # (B, C, H, W), (B,)
optimizer = torch.optim.Adam(model.fc.parameters(), lr=0.01)
new = model.fc.weight.detach().clone()  # (K, D)
F.cross_entropy(model(x), y).backward()
optimizer.step()

old, now = hub.state_dict(), model.state_dict()
same = [name for name in now if torch.equal(now[name], old[name])]
print(f"of {len(now)} tensors {len(same)} are those of the file, not", end=" ")
print(*(name for name in now if name not in same))
assert len(now) - len(same) == 2 and not torch.equal(model.fc.weight, new)
