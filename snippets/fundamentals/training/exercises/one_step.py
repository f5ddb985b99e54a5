"""Exercise: choose the learning rate that arrives in a single step."""

import torch

w = torch.tensor(3.0, requires_grad=True)  # ()
lr = ...  # your line: a number
assert lr is not ..., "Replace the ... with a learning rate."
assert lr > 0, "A learning rate is positive; the minus is in the step."

optimizer = torch.optim.SGD([w], lr=lr)
(5 * w**2).backward()
optimizer.step()
place = w.item()
assert abs(place + 3) > 1e-5, "From 3 to -3: as high as before. Step shorter."
assert place > -3, f"You jumped to {place:g}, higher than where you were."
assert place > -1e-5, f"You jumped over the bottom, to {place:g}."
assert place < 1e-5, f"You stopped at {place:g}: step farther."
print("correct")
