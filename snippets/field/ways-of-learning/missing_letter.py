"""Hide each letter of a text in turn: the text is its own label."""

from collections import Counter, defaultdict

from sklearn import datasets

loaders = [datasets.load_wine, datasets.load_iris, datasets.load_breast_cancer]
loaders += [datasets.load_diabetes, datasets.load_digits]
texts = [load().DESCR.lower() for load in loaders]


def cut(text: str) -> list[tuple[str, str]]:
    """Return for each letter what stands around it, and the letter."""
    places = [i for i in range(2, len(text) - 2) if text[i].isalpha()]
    return [(text[i - 2 : i] + text[i + 1 : i + 3], text[i]) for i in places]


scores = []
for new in texts:  # each text is held out once
    known = cut(" ".join(text for text in texts if text != new))
    seen = defaultdict(Counter)  # what stands around -> how often which letter
    for around, letter in known:
        seen[around][letter] += 1
    usual = Counter(letter for _, letter in known).most_common(1)[0][0]
    examples, right, always, met = cut(new), 0, 0, 0
    for around, letter in examples:
        guess = seen[around].most_common(1)[0][0] if around in seen else usual
        right, always = right + (guess == letter), always + (usual == letter)
        met += around in seen
    scores.append([it / len(examples) for it in (always, right, met)])
print(f"{len(known):,} training examples, labeled by nobody")
names = f"always {usual!r}", "learned", "neighbors met before"
for name, each in zip(names, zip(*scores)):
    print(f"{name:20} {min(each):.2f} to {max(each):.2f} of the new letters")
for around in ("nube", "imge", "piel"):
    letter = seen[around].most_common(1)[0][0] if around in seen else usual
    print(f"{around[:2]}_{around[2:]}: {letter}")
assert all(right > 2.5 * always for always, right, _ in scores)
