"""Exercise: bring a tensor to the device."""

import random

import torch


def send(x: torch.Tensor, device: torch.device) -> torch.Tensor:
    """Return the numbers of x, on the device."""
    return ...  # your line: x, sent to the device


stand_in = torch.device("meta")  # keeps shapes, no numbers: a stand-in GPU
more = [random.uniform(1, 9) for _ in range(random.randint(4, 9))]
for numbers in ([1.0, 2.0, 3.0], more):
    x = torch.tensor(numbers)  # (N,)
    for device in (stand_in, torch.device("cpu")):
        try:
            moved = send(x, device)
        except Exception as error:
            raise AssertionError(f"Your line fails: {error!r}") from None
        assert moved is not ..., "Replace the ... with x, sent to the device."
        hint = f"Return a tensor: a {type(moved).__name__} holds no numbers."
        assert torch.is_tensor(moved), hint
        kind = moved.device.type
        hint = f"It lives on {kind}, not on {device}: use the variable device."
        assert kind == device.type, hint
        shape = tuple(moved.shape)
        assert shape == x.shape, f"x has {len(x)} numbers; this has {shape}."
        assert moved.dtype == x.dtype, f"x was float32, this is {moved.dtype}."
        same = device is stand_in or torch.equal(moved, x)
        assert same, "On the CPU the numbers can be read: they are not x's."
    assert x.tolist() == torch.tensor(numbers).tolist(), "x itself changed."
print("correct")
