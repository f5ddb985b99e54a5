"""Silent bug: (N, 1) minus (N,) is (N, N), and perfect answers look bad."""

import torch

torch.manual_seed(0)


def loss(prediction: torch.Tensor, target: torch.Tensor) -> float:
    """Return the mean of the squared errors."""
    error = prediction - target  # broadcasts without a word
    return (error**2).mean().item()


target = torch.randn(100)  # (N,)
perfect = target.clone().reshape(100, 1)  # (N, 1), as models return it
clueless = torch.full((100, 1), target.mean().item())  # (N, 1)

for name, prediction in (("perfect", perfect), ("clueless", clueless)):
    wrong = loss(prediction, target)  # inside: (N, N)
    right = loss(prediction.squeeze(1), target)  # inside: (N,)
    print(f"{name:8} wrong {wrong:.2f}  right {right:.2f}")
print("shape of perfect - target:", tuple((perfect - target).shape))

assert loss(perfect, target) > 1.9 * loss(clueless, target)
assert loss(perfect.squeeze(1), target) == 0
assert perfect.shape != target.shape  # the check that finds the bug
