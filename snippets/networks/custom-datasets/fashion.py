"""Write pictures in the files of FashionMNIST, and let its loader read them."""

import struct
from pathlib import Path

import torch
from torchvision.datasets import FashionMNIST

torch.manual_seed(0)
raw = Path("data", "FashionMNIST", "raw")
raw.mkdir(parents=True)
pictures, labels = {}, {}
for part, count in (("train", 6), ("t10k", 4)):
    x = torch.randint(256, (count, 28, 28), dtype=torch.uint8)  # (N, H, W)
    y = torch.randint(10, (count,), dtype=torch.uint8)  # (N,)
    head = struct.pack(">4I", 0x0803, count, 28, 28)  # 08 bytes, 03 axes
    file = raw / f"{part}-images-idx3-ubyte"
    file.write_bytes(head + x.numpy().tobytes())
    head = struct.pack(">2I", 0x0801, count)  # 08 bytes, 01 axis
    file = raw / f"{part}-labels-idx1-ubyte"
    file.write_bytes(head + y.numpy().tobytes())
    pictures[part], labels[part] = x, y

train = FashionMNIST("data", train=True, download=False)
test = FashionMNIST("data", train=False, download=False)
picture, label = train[0]
print(f"{len(train)} and {len(test)} pictures, the first {picture.size}")
print(f"its class: {label}, {train.classes[label]}")
for part, read in (("train", train), ("t10k", test)):
    assert torch.equal(read.data, pictures[part])
    assert torch.equal(read.targets, labels[part].long())
