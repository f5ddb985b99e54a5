"""Exercise: choose the epoch whose weights you would keep."""

import torch

train = torch.tensor([0.98, 0.71, 0.52, 0.40, 0.29, 0.21])  # (T,)
held_out = torch.tensor([1.02, 0.80, 0.66, 0.61, 0.67, 0.78])  # (T,)
epoch = ...  # your line: computed from the losses
assert epoch is not ..., "Replace the ... with the number of an epoch."

assert not isinstance(epoch, tuple), "Two things; only .indices is an epoch."
one = not torch.is_tensor(epoch) or epoch.numel() == 1
assert one, "One number, please: the place of one epoch."
epoch = float(epoch)
assert epoch == int(epoch), f"{epoch:.2f} is a loss; which epoch had it?"
assert epoch != 5, "At the end the training rows are known by heart."
assert epoch != 0, "That is where the held-out loss was highest."
assert epoch != 4, "Epochs are counted from 0, like places in a tensor."
assert epoch == 3, f"Another epoch did better than {epoch:.0f}."
print("correct")
