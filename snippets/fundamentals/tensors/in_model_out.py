"""What goes in, what the model holds and what comes out: all tensors."""

import torch

torch.manual_seed(0)

houses = torch.tensor([[120.0, 5.0, 30.0], [80.0, 3.0, 10.0]])  # (N, D)
model = torch.nn.Linear(3, 1)  # 3 numbers in, 1 number out
prices = model(houses)  # (N, D) -> (N, 1)

parts = {
    "input": houses,
    "model.weight": model.weight,
    "model.bias": model.bias,
    "output": prices,
}
for name, part in parts.items():
    print(f"{name:12} {tuple(part.shape)}")

assert all(isinstance(part, torch.Tensor) for part in parts.values())
