"""What a snippet starts with: a process, arguments and a seed of its own."""

import sys

import torch

torch.manual_seed(0)
drawn = torch.rand(2)  # (N,)

print("run as        ", __name__)
print("arguments     ", sys.argv[1:])
print("knows wage    ", "wage" in globals())
print("torch settings", torch.get_default_dtype(), torch.is_grad_enabled())
print(f"first numbers {drawn[0].item():.3f} {drawn[1].item():.3f}")

assert __name__ == "__main__" and "wage" not in globals()
