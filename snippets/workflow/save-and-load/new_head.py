"""Load pretrained weights into a model with a last layer of its own."""

import torch
from torchvision import models

torch.manual_seed(0)

hub = models.shufflenet_v2_x0_5(weights=None)  # plays the far side
torch.save(hub.state_dict(), "pretrained.pt")

torch.manual_seed(1)
model = models.shufflenet_v2_x0_5(weights=None, num_classes=3)
state = torch.load("pretrained.pt")
body = {name: t for name, t in state.items() if not name.startswith("fc.")}
report = model.load_state_dict(body, strict=False)

print(f"file {len(state)} tensors, loaded {len(body)}")
print("missing   ", report.missing_keys)
print("unexpected", report.unexpected_keys)
print("last layer", tuple(state["fc.weight"].shape), "->", end=" ")
print(tuple(model.fc.weight.shape))

assert report.missing_keys == ["fc.weight", "fc.bias"]
assert not report.unexpected_keys
assert torch.equal(model.conv1[0].weight, hub.conv1[0].weight)
