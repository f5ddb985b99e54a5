"""Let counts of letters write: draw the next, append it, ask again."""

from collections import Counter, defaultdict
from random import Random

from sklearn import datasets

books = datasets.load_wine, datasets.load_iris, datasets.load_breast_cancer
books += datasets.load_diabetes, datasets.load_linnerud
known = " ".join(" ".join(f().DESCR for f in books).lower().split())

for size in (0, 2, 3, 8):
    seen = defaultdict(Counter)  # what stands before -> what follows
    for i in range(size, len(known)):
        seen[known[i - size : i]][known[i]] += 1
    rng = Random(0)
    text = "the data"
    while len(text) < 70:
        follows = seen[text[len(text) - size :]]
        text += rng.choices(list(follows), list(follows.values()))[0]
    print(size, text)
    copied = sum(text[i : i + 12] in known for i in range(59)) / 59
    print(f"  copied: {copied:.1f} of its stretches of 12 characters")
assert copied > 0.8
