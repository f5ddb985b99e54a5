"""Read a table with NumPy: words and gaps turn into nan, without a word."""

from pathlib import Path

import numpy as np
import torch

Path("pens.csv").write_text(
    "width,ink,age\n0.5,blue,31\n0.7,black,\n,blue,8\n0.5,blue,thirty\n"
)
torch.manual_seed(0)

table = np.genfromtxt("pens.csv", delimiter=",", skip_header=1)
x = torch.tensor(table, dtype=torch.float32)  # (N, D) = (4, 3)
print(x)
print("mean age:", x[:, 2].nanmean().item())
assert x.isnan().sum() == 7
