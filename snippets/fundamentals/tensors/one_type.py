"""Mix types in a list: the tensor takes one that can hold them all."""

import torch

lists = ([1, 2, 3], [1, 2.5, 3], [True, False], [True, 2, 3.5])
tensors = [torch.tensor(numbers) for numbers in lists]  # (N,) each

for numbers, t in zip(lists, tensors):
    print(f"{numbers!s:14} -> {t.tolist()!s:16} {t.dtype}")

assert tensors[0].dtype == torch.int64
assert tensors[1].dtype == torch.float32
