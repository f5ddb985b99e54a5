"""See what a model keeps, and what the file with it contains."""

from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)

model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
state = model.state_dict()
for name, tensor in state.items():
    print(f"{name:8} {str(tuple(tensor.shape)):9} {tensor.dtype}")

torch.save(state, "digits.pt")
content = Path("digits.pt").read_bytes()
numbers = sum(tensor.numel() for tensor in state.values())
print(f"{numbers} numbers, {len(content) / numbers:.2f} bytes each")
for word in ("0.weight", "ReLU"):
    print(f"{word} in the file: {word.encode() in content}")

assert b"0.weight" in content and b"ReLU" not in content
assert 4 < len(content) / numbers < 4.3
