"""Count the eights in small validation sets, split in two ways."""

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

y = torch.tensor(load_digits().target == 8)  # (N,) True: an 8

counts = {}
for name, stratify in (("at random", None), ("stratified", y)):
    counts[name] = []
    for seed in range(20):
        _, validation = train_test_split(
            y, test_size=60, stratify=stratify, random_state=seed
        )
        counts[name].append(int(validation.sum()))
    low, high = min(counts[name]), max(counts[name])
    print(f"{name:10}: {low} to {high} eights among 60 pictures")

assert set(counts["stratified"]) == {6}
assert max(counts["at random"]) > 2 * min(counts["at random"])
