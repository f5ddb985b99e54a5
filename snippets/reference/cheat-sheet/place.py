"""Choose device and type, and leave for Python and NumPy."""

import numpy as np
import torch

x = torch.ones(2, 2)  # (N, D)
array = np.zeros(3)

# --8<-- [start:shown]
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
y = x.to(device)  # moves; keep what it returns
x.dtype, x.to(torch.int64)  # float32; whole numbers
y.cpu().numpy()  # to NumPy; .detach() first if recorded
torch.from_numpy(array).float()  # NumPy brings float64
x.sum().item(), x.tolist()  # a number; lists
# --8<-- [end:shown]

assert y.device.type == device.type and x.dtype == torch.float32
assert x.to(torch.int64).dtype == torch.int64
assert (y.cpu().numpy() == x.numpy()).all()
assert torch.from_numpy(array).float().dtype == torch.float32
assert x.sum().item() == 4 and x.tolist() == [[1, 1], [1, 1]]
