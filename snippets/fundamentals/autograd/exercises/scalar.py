"""Exercise: turn three errors into one loss that backward() accepts."""

import torch

prediction = torch.tensor([2.0, 4.0, 9.0], requires_grad=True)  # (B,)
target = torch.tensor([1.0, 4.0, 7.0])  # (B,)
loss = ...  # your line: the mean squared error
assert loss is not ..., "Replace the ... with the mean squared error."

assert loss.ndim == 0, f"backward() wants a scalar; shape {tuple(loss.shape)}."
assert loss.item() != 5, "5 is the sum of the squares; take the mean."
assert loss.item() != 1, "1 is the mean error; square before the mean."
loss.backward()
expected = 2 / 3 * (prediction.detach() - target)
assert torch.allclose(prediction.grad, expected), "The gradient is off."
print("correct")
