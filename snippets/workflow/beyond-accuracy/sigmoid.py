"""One logit for a yes or no, and the same from two."""

import torch

logit = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])  # (B,)
p = logit.sigmoid()  # (B,) -> (B,)
print("logit:      ", "  ".join(f"{z:5.1f}" for z in logit))
print("probability:", "  ".join(f"{q:5.2f}" for q in p))

two = torch.stack([torch.zeros(5), logit], dim=1)  # (B, K)
torch.testing.assert_close(two.softmax(dim=1)[:, 1], p)

yes = p > 0.5  # (B,)
print("yes:        ", "  ".join(f"{answer!s:>5}" for answer in yes.tolist()))
assert torch.equal(yes, logit > 0)
