"""What torchvision knows about pretrained weights before it downloads any."""

import torch
from torchvision.models import get_model_weights, list_models

torch.manual_seed(0)
weights = get_model_weights("resnet18").DEFAULT
about = weights.meta
measured = about["_metrics"]["ImageNet-1K"]["acc@1"]
print(f"{weights}, one of {len(list_models())} models")
print(f"{about['num_params']:,} numbers, {about['_file_size']:.0f} MB")
print(f"right on ImageNet: {measured:.1f} %")
names = about["categories"]
print(f"{len(names)} classes: {names[1]}, {names[207]}, {names[963]} …")
print(f"would download {weights.url}")

prepare = weights.transforms()
photo = torch.randint(0, 256, (3, 300, 400), dtype=torch.uint8)  # (C, H, W)
x = prepare(photo)  # (C, H, W) = (3, 224, 224)
mean, std = torch.tensor([prepare.mean, prepare.std])[:, :, None, None]
print(f"photo {tuple(photo.shape)} -> {tuple(x.shape)}, mean {prepare.mean}")
gray = torch.full((3, 300, 400), 128, dtype=torch.uint8)
torch.testing.assert_close(prepare(gray)[:, :1, :1], (128 / 255 - mean) / std)
assert x.shape == (3, 224, 224) and len(names) == 1000
