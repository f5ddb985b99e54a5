"""The average of many dice comes close to 3.5."""

import torch

torch.manual_seed(0)
dice = torch.randint(1, 7, (1000,))  # (N,) = (1000,)
average = dice.float().mean()  # ()

print(f"{len(dice)} dice, {average:.1f} on average")
assert abs(average - 3.5) < 0.1
