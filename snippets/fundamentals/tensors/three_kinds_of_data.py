"""Turn a text, an image and a table into tensors."""

import torch

text = "café"
codes = torch.tensor(list(text.encode()))  # (T,)

image = torch.zeros(4, 6, 3, dtype=torch.uint8)  # (H, W, C), all black
image[1, 2] = torch.tensor([255, 120, 0])  # one orange pixel

houses = torch.tensor(
    [
        [120.0, 5.0, 30.0],  # area in m², rooms, age in years
        [80.0, 3.0, 10.0],
        [200.0, 7.0, 50.0],
        [60.0, 2.0, 20.0],
    ]
)  # (N, D)

print("text ", tuple(codes.shape))
print("image", tuple(image.shape))
print("table", tuple(houses.shape))
print("codes", codes.tolist())
print("pixel", image[1, 2].tolist())

assert bytes(codes.tolist()).decode() == text  # nothing was lost
