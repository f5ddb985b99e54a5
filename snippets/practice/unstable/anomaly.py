"""Anomaly detection names the operation and the line that gave the NaN."""

import warnings

import torch

torch.manual_seed(0)
w = torch.randn(1000, requires_grad=True)  # (N,)
keep = torch.rand(1000) < 0.5  # (N,)

with (
    warnings.catch_warnings(record=True) as caught,
    torch.autograd.set_detect_anomaly(True),
):
    warnings.simplefilter("always")
    x = w.exp() * keep  # (N,)
    loss = torch.where(x > 0, x.log(), 0).mean()
    try:
        loss.backward()
    except RuntimeError as error:
        print(error)

forward = str(caught[-1].message).split("File")[-1].splitlines()
print("made by:", forward[1].strip())
assert "x.log()" in forward[1]
