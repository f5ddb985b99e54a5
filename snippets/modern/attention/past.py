"""The average over all letters so far, three times the same."""

import torch

torch.manual_seed(0)
word = "olive"
vowel = [float(letter in "aeiou") for letter in word]
number = [float(ord(letter) - ord("a") + 1) for letter in word]
x = torch.tensor([vowel, [1 - v for v in vowel], number]).T  # (T, C)

# A loop over the positions
rows = [x[: t + 1].mean(dim=0) for t in range(len(word))]
loop = torch.stack(rows)  # (T, C)

# One matrix: row t holds the weights with which position t takes the others
ones = torch.ones(5, 5).tril()  # (T, T)
weights = ones / ones.sum(dim=1, keepdim=True)  # (T, T)
matrix = weights @ x  # (T, T) @ (T, C) -> (T, C)

# Softmax of scores: equal ones in the past, minus infinity in the future
scores = torch.zeros(5, 5).masked_fill(ones == 0, float("-inf"))  # (T, T)
soft = scores.softmax(dim=1) @ x  # (T, C)

print("weights, a row for each letter that takes:")
for letter, row in zip(word, scores.softmax(dim=1)):
    print(f"  {letter}  " + "  ".join(f"{share:.2f}" for share in row))
print("share of vowels so far:", [f"{share:.2f}" for share in soft[:, 0]])
torch.testing.assert_close(matrix, loop)
torch.testing.assert_close(soft, loop)
