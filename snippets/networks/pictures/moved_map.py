"""Move digits by a pixel, and see what moves in their maps."""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits

images = torch.tensor(load_digits().images, dtype=torch.float32)
x = F.pad(images[:, None] / 16, (4, 4, 4, 4))  # (B, C, H, W)
moved = torch.roll(x, 1, dims=3)  # (B, C, H, W): a pixel to the right

shares = {1: [], 2: [], 4: [], 16: []}
for seed in range(5):
    torch.manual_seed(seed)
    kernels = torch.randn(8, 1, 3, 3)  # (K, C, 3, 3)
    before = F.conv2d(x, kernels, padding=1).relu()  # (B, K, 16, 16)
    after = F.conv2d(moved, kernels, padding=1).relu()  # (B, K, 16, 16)
    torch.testing.assert_close(after, torch.roll(before, 1, dims=3))
    for field, measured in shares.items():
        old = F.max_pool2d(before, field)  # (B, K, H, W)
        change = F.max_pool2d(after, field) - old  # (B, K, H, W)
        measured.append((change.norm() / old.norm()).item())

print("the map of a moved digit is the moved map")
print("pooled over  how much a moved pixel changes")
for field, measured in shares.items():
    low, high = min(measured), max(measured)
    print(f"{field:5} × {field:<4} {low:9.2f} to {high:.2f}")
assert min(shares[1]) > max(shares[2]) > min(shares[2]) > max(shares[4])
assert max(shares[16]) < 0.01
