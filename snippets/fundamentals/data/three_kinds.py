"""Turn pixels, categories and words into tensors of numbers."""

import torch
from torch.nn.functional import one_hot

pixels = torch.tensor([[0, 128, 255]], dtype=torch.uint8)  # (H, W)
scaled = pixels.float() / 255  # (H, W), between 0 and 1

colors = ["red", "green", "blue"]
column = ["blue", "red", "blue"]
codes = torch.tensor([colors.index(c) for c in column])  # (N,)
switches = one_hot(codes, num_classes=3)  # (N, K)

text = "the cat saw the dog"
vocabulary = {word: i for i, word in enumerate(sorted(set(text.split())))}
tokens = torch.tensor([vocabulary[w] for w in text.split()])  # (T,)

print("pixels  ", [round(v, 2) for v in scaled[0].tolist()])
print("colors ", switches.tolist())
print("words   ", vocabulary)
print("tokens  ", tokens.tolist())
assert tokens[0] == tokens[3]  # the same word, the same number
