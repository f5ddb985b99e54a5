"""Compute without recording: no_grad() and inference_mode()."""

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)  # (D,)

recorded = (w * 3).sum()
with torch.no_grad():
    plain = (w * 3).sum()
with torch.inference_mode():
    frozen = (w * 3).sum()

results = {"recorded": recorded, "no_grad": plain, "inference": frozen}
for name, y in results.items():
    print(f"{name:9} value {y.item():.0f}  requires_grad {y.requires_grad}")

# A later graph may keep a no_grad result for its way back, but not frozen.
(plain * w.sum()).backward()
assert plain.grad_fn is None and frozen.is_inference()
torch.testing.assert_close(w.grad, torch.tensor([9.0, 9.0]))
