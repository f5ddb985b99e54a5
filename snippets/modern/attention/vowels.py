"""Weights that depend on the letters: each kind asks for the other kind."""

import torch

torch.manual_seed(0)
word = "olive"
vowel = [float(letter in "aeiou") for letter in word]
number = [float(ord(letter) - ord("a") + 1) for letter in word]
x = torch.tensor([vowel, [1 - v for v in vowel], number]).T  # (T, C)

wq = torch.tensor([[0.0, 6], [6, 0], [0, 0]])  # (C, D) a vowel asks (0, 6)
wk = torch.tensor([[1.0, 0], [0, 1], [0, 0]])  # (C, D) and offers (1, 0)
wv = torch.tensor([[0.0], [0], [1]])  # (C, 1) what is handed over: number

q, k, v = x @ wq, x @ wk, x @ wv  # queries, keys, values
scores = q @ k.T  # (T, D) @ (D, T) -> (T, T)
future = torch.ones(5, 5).triu(1) == 1  # (T, T)
weights = scores.masked_fill(future, float("-inf")).softmax(dim=1)  # (T, T)
taken = weights @ v  # (T, 1)

print("    " + "     ".join(word))
for letter, row, got in zip(word, weights, taken):
    shares = "  ".join(f"{share:.2f}" for share in row)
    print(f"{letter}  {shares}  takes {got.item():.2f}")
assert weights[3, 1] < 0.01  # v takes nothing from l
assert abs(taken[3] - (15 + 9) / 2) < 0.1  # the mean of o and i
assert abs(taken[4] - (12 + 22) / 2) < 0.2  # the mean of l and v
