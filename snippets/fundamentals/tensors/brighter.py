"""Silent bug: a byte holds 0 to 255 and starts again at 0."""

import torch

pixels = torch.tensor([10, 200, 250], dtype=torch.uint8)  # (N,)

brighter = pixels + 10
safe = (pixels.int() + 10).clamp(max=255)

print("uint8      ", brighter.tolist())
print("int, capped", safe.tolist())
assert brighter[2] < pixels[2]  # the brightest pixel went dark
