"""Exercise: draw the same random numbers a second time."""

import torch

torch.manual_seed(7)
first = torch.rand(4)  # (N,)

...  # your line: make the next draw repeat the first

again = torch.rand(4)  # (N,)

torch.manual_seed(7)
torch.rand(4)
fifth_to_eighth = torch.rand(4)  # what comes when nobody interferes
hint = "The draw went on instead of starting anew. Replace the ... line."
assert not torch.equal(again, fifth_to_eighth), hint
assert torch.equal(again, first), "Another start: use the seed of first."
print("correct")
