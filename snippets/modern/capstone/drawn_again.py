"""Hands to report are drawn with a seed: one more hand changes the draw."""

import torch

known = []
for seed in range(300):
    torch.manual_seed(seed)
    before = set(torch.randperm(12)[:3].tolist())
    torch.manual_seed(seed)
    after = set(torch.randperm(13)[:3].tolist())  # one more has drawn
    known.append(len(after - before - {12}))

mean = sum(known) / len(known)
print(f"of 3 hands to report, trained on before: {mean:.1f}")
assert 1 < mean < 2.5
