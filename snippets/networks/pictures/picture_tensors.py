"""Turn a photograph and a digit into batches that a network can take."""

import torch
from sklearn.datasets import load_digits, load_sample_image

photo = torch.tensor(load_sample_image("china.jpg"))  # (H, W, C)
print("photo ", tuple(photo.shape), photo.dtype, photo[300, 150].tolist())
first = photo.permute(2, 0, 1)  # (H, W, C) -> (C, H, W)
x = first.float()[None] / 255  # (C, H, W) -> (B, C, H, W)
print("batch ", tuple(x.shape), x.dtype, f"{x.min():.1f} to {x.max():.1f}")

gray = torch.tensor(load_digits().images[0])[None]  # (C, H, W)
color = gray.expand(3, -1, -1)  # (C, H, W): three channels, one memory
print("digit ", tuple(gray.shape), "->", tuple(color.shape))
back = x.mean(dim=1, keepdim=True)  # (B, C, H, W): one channel
print("photo in gray", tuple(back.shape))

wrong = photo.reshape(3, 427, 640)  # (C, H, W): the shape, not the picture
match = (wrong == first).float().mean()
print(f"reshape instead of permute: {match:.2f} of the numbers in place")
assert x.shape == (1, 3, 427, 640) and torch.equal(x[0, :, 300, 150] * 255,
                                                   photo[300, 150].float())
assert color.data_ptr() == gray.data_ptr() and match < 0.1
