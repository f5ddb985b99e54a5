"""Guess each next character of a text from those just before it."""

from collections import Counter, defaultdict

import matplotlib.pyplot as plt
from sklearn import datasets

books = datasets.load_wine, datasets.load_iris, datasets.load_breast_cancer
books += datasets.load_diabetes, datasets.load_linnerud
known = " ".join(" ".join(f().DESCR for f in books).lower().split())
new = " ".join(datasets.load_digits().DESCR.lower().split())
print(f"{len(known):,} characters to learn from, {len(new):,} new ones")
usual = Counter(known).most_common(1)[0][0]  # the space


def score(seen: dict[str, Counter], size: int, text: str) -> float:
    """Return the share of characters that the counts foresee."""
    right = 0
    for i in range(8, len(text)):
        before = text[i - size : i]
        guess = seen[before].most_common(1)[0][0] if before in seen else usual
        right += guess == text[i]
    return right / (len(text) - 8)


curves = {"text learned from": [], "new text": []}
for size in range(9):
    seen = defaultdict(Counter)  # what stands before -> what follows
    for i in range(size, len(known)):
        seen[known[i - size : i]][known[i]] += 1
    old_share, new_share = score(seen, size, known), score(seen, size, new)
    curves["text learned from"].append(old_share)
    curves["new text"].append(new_share)
    print(f"{size} before: learned {old_share:.2f}, new {new_share:.2f}")
for name, shares in curves.items():
    plt.plot(shares, "o-", label=name)
plt.gca().set(xlabel="characters looked at", ylabel="guessed (share)")
plt.legend()
plt.show()
assert max(shares) == max(shares[3:5]) > shares[8] + 0.05
