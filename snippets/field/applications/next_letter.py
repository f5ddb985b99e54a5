"""Predict each next character of a text from those just before it."""

from collections import Counter, defaultdict

import matplotlib.pyplot as plt
from sklearn import datasets

loaders = [datasets.load_wine, datasets.load_iris, datasets.load_breast_cancer]
loaders += [datasets.load_diabetes, datasets.load_digits]
loaders += [datasets.load_linnerud]
books = [" ".join(load().DESCR.lower().split()) for load in loaders]


def score(seen: dict[str, Counter], size: int, text: str, usual: str) -> float:
    """Return the share of characters that the counts predict."""
    right = 0
    for i in range(8, len(text)):
        before = text[i - size : i]
        guess = seen[before].most_common(1)[0][0] if before in seen else usual
        right += guess == text[i]
    return right / (len(text) - 8)


table = []  # for each text held out: nine pairs of shares
for new in books:
    known = " ".join(book for book in books if book != new)
    usual = Counter(known).most_common(1)[0][0]  # the space
    row = []
    for size in range(9):
        seen = defaultdict(Counter)  # what stands before -> what follows
        for i in range(size, len(known)):
            seen[known[i - size : i]][known[i]] += 1
        row.append([score(seen, size, it, usual) for it in (known, new)])
    table.append(row)
means = [[sum(it) / 6 for it in zip(*pairs)] for pairs in zip(*table)]
best = [max(range(9), key=lambda size: row[size][1]) for row in table]
print("characters,text learned from,new text,best for how many texts")
for size, (old, new) in enumerate(means):
    print(f"{size},{old:.2f},{new:.2f},{best.count(size)}")
assert set(best) <= {3, 4}

# Drawing
for name, shares in zip(("text learned from", "new text"), zip(*means)):
    plt.plot(shares, "o-", label=name)
plt.gca().set(xlabel="characters looked at", ylabel="predicted (share)")
plt.legend()
plt.show()
