"""Replace the head of a ResNet, and train nothing else."""

import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18(weights=None)  # the same layers, with random weights
whole = sum(p.numel() for p in model.parameters())
print(f"{whole:,} numbers, head {model.fc}")

model.requires_grad_(False)
model.fc = nn.Linear(model.fc.in_features, 3)  # made later, so not frozen
trained = [name for name, p in model.named_parameters() if p.requires_grad]
count = sum(p.numel() for p in model.parameters() if p.requires_grad)
print(f"trained: {', '.join(trained)}, {count:,} numbers")

model.eval()
model.fc.train()
photos = torch.rand(2, 3, 64, 64)  # (B, C, H, W)
logits = model(photos)  # (B, K) = (2, 3)
print(f"{tuple(photos.shape)} -> {tuple(logits.shape)}")
assert trained == ["fc.weight", "fc.bias"] and count == 512 * 3 + 3
assert whole == 11_689_512 and logits.shape == (2, 3)
