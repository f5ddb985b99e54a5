"""Give a gray picture three channels in three ways, and compare them."""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
gray = torch.rand(1, 28, 28)  # (C, H, W)
ways = {
    "expand": gray.expand(3, -1, -1),
    "repeat": gray.repeat(3, 1, 1),
    "Grayscale": v2.Grayscale(num_output_channels=3)(gray),
}
for name, color in ways.items():  # color: (C, H, W) = (3, 28, 28)
    told = "a view" if color.data_ptr() == gray.data_ptr() else "a copy"
    print(f"{name:10}{tuple(color.shape)} {told}")
    assert torch.equal(color, torch.cat([gray, gray, gray]))
assert ways["expand"].data_ptr() == gray.data_ptr()
assert ways["repeat"].data_ptr() != gray.data_ptr()
