"""Exercise: go from logits to the names of foods."""

import torch

foods = ["sushi", "pizza", "steak"]
logits = torch.tensor(  # (B, K) four plates, three foods
    [[0.1, 3.0, 2.9], [2.0, 1.9, -1.0], [-3.0, -2.0, -1.0], [0.0, 1.0, 1.5]]
)
names = ...  # your line: a list of four words
assert names is not ..., "Replace the ... with a list of words."

hint = "A list of words, please; a number is a place in the list foods."
assert isinstance(names, list), hint
assert all(isinstance(name, str) for name in names), hint
assert len(names) != 3, "One word per plate: which axis do the foods lie on?"
assert len(names) == 4, f"Four plates, four words; here are {len(names)}."
hint = "With softmax(dim=0) the plates compete; let the foods, dim=1."
assert names[0] != "steak", hint
assert names[0] != "sushi", "That is where the smallest logit stands."
assert names[2] != "sushi", "The largest logit may be negative."
hint = "pizza, sushi, steak, steak is expected."
assert names == ["pizza", "sushi", "steak", "steak"], hint
print("correct")
