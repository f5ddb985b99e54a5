"""Exercise: how sure is a gain that was measured in pairs?"""

import torch

base = torch.tensor([93.0, 91.0, 95.0, 92.0])  # (N,) seeds 0 to 3
idea = torch.tensor([94.0, 91.5, 96.0, 93.5])  # (N,) the same seeds
gain = (idea - base).mean()  # ()
error = ...  # your line: the standard error of gain, from the pairs

assert error is not ..., "Replace the ... with a formula."
hint = "One number is wanted."
assert isinstance(error, (float, torch.Tensor)), hint
error = torch.as_tensor(error)
assert error.shape == (), f"One number is wanted, not {tuple(error.shape)}."
error = error.item()
assert error == error, "gain is one number; the four differences spread."
apart = ((idea.var() + base.var()) / 4) ** 0.5
assert abs(error - apart) > 0.01, "Unpaired. Take the differences first."
spread = (idea - base).std()
assert abs(error - spread) > 0.01, "That is the spread of one difference."
assert abs(error - spread / 4) > 0.01, "By the root of 4, not by 4."
assert abs(error - spread / 2) < 0.01, f"{error:.2f} is not std / root of N."
print("correct")
