"""Exercise: bring a tensor to the device."""

import torch

device = torch.device("meta")  # keeps shapes, no numbers: a stand-in GPU
x = torch.tensor([1.0, 2.0, 3.0])  # (N,)
moved = ...  # your line: x, sent to the device
assert moved is not ..., "Replace the ... with x, sent to the device."

assert torch.is_tensor(moved), "x.device only asks; send x with .to(...)."
assert moved.shape == x.shape, f"x has shape (3,), not {tuple(moved.shape)}."
kind = moved.device.type
assert kind == device.type, f"It lives on {kind}; use the variable device."
assert x.device.type == "cpu"  # x itself stayed where it was
print("correct")
