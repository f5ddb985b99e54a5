"""Merge the most frequent pair of neighbors, again and again."""

from collections import Counter
from itertools import pairwise

import torch
from matplotlib.colors import XKCD_COLORS

torch.manual_seed(0)
signs = "abcdefghijklmnopqrstuvwxyz "
bad = "bar boo iss poo puk rrh shi sno vom".split()
names = [n[5:] for n in XKCD_COLORS if len(n) < 22]
names = [n for n in names if {*n} <= {*signs} and not any(b in n for b in bad)]


def merge(tokens: list[str], pair: tuple[str, str]) -> list[str]:
    """Return the tokens with each occurrence of the pair as one token."""
    merged = []
    for token in tokens:
        if merged and (merged[-1], token) == pair:
            merged[-1] += token
        else:
            merged.append(token)
    return merged


texts, pieces = [list(name) for name in names], [*signs]
for step in range(1, 201):
    pairs = Counter(pair for text in texts for pair in pairwise(text))
    best = max(sorted(pairs), key=pairs.get)
    texts = [merge(text, best) for text in texts]
    pieces.append("".join(best))
    if step in (5, 50, 200):
        length = sum(map(len, texts)) / len(texts)
        print(f"{step:3} merges: {length:.1f} tokens a name, last {best}")
print("first pieces:", pieces[27:33])
print("cut up:", texts[names.index("dark olive green")])
ids = torch.tensor([pieces.index(t) for t in texts[0]])  # (T,)
assert ["".join(text) for text in texts] == names  # nothing is lost
assert ids.max() < 227 and length < 4
