"""What eight ranks send for each step, and how long two kinds of wire take."""

from torch import nn
from torchvision.models import resnet18

digits = nn.Sequential(nn.Linear(784, 48), nn.ReLU(), nn.Linear(48, 10))
sizes = {
    "a digit reader": sum(p.numel() for p in digits.parameters()),
    "ResNet-18": sum(p.numel() for p in resnet18().parameters()),
    "7 billion": 7_000_000_000,
}
print("model,numbers,MB sent by each rank,s at 1 Gbit/s,s at 400 Gbit/s")
for name, numbers in sizes.items():
    sent = 2 * 7 / 8 * 4 * numbers  # twice 7 of 8 pieces, 4 bytes a number
    seconds = sent * 8 / 1e9  # 8 bits in a byte
    slow, fast = f"{seconds:.3f}", f"{seconds / 400:.5f}"
    print(f"{name},{numbers},{sent / 1e6:.1f},{slow},{fast}")
assert sent == 49e9
