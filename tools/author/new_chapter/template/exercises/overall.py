"""Exercise: find the average of all ratings from three averages."""

import torch

averages = torch.tensor([9.0, 2.0, 4.0])  # one per show: (3,)
sizes = torch.tensor([1, 3, 4])  # how many people rated it: (3,)
overall = ...  # your line: the average of all eight ratings

assert overall is not ..., "Replace the ...; 9 counts once, 2 counts 3 times."
assert overall.shape == (), f"One number is (), not {tuple(overall.shape)}."
assert overall != 5, "5 = (9 + 2 + 4) / 3: every show counts alike."
assert overall < 9, "31 is the sum of all ratings: divide by their number."
assert overall == 3.875, f"31 points from 8 people make 3.875, not {overall:g}."
print("correct")
