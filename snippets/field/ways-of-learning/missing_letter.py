"""Hide each letter of a text in turn: the text is its own label."""

from collections import Counter, defaultdict

from sklearn import datasets

known = datasets.load_wine().DESCR + datasets.load_iris().DESCR
known += datasets.load_breast_cancer().DESCR + datasets.load_diabetes().DESCR
new = datasets.load_digits().DESCR  # a text that is not learned from


def cut(text: str) -> list[tuple[str, str]]:
    """Return for each letter what stands around it, and the letter."""
    text = text.lower()
    places = [i for i in range(2, len(text) - 2) if text[i].isalpha()]
    return [(text[i - 2 : i] + text[i + 1 : i + 3], text[i]) for i in places]


seen = defaultdict(Counter)  # what stands around -> how often which letter
for around, letter in cut(known):
    seen[around][letter] += 1
usual = Counter(letter for _, letter in cut(known)).most_common(1)[0][0]


def guess(around: str) -> str:
    """Return the letter that stood most often in such a place."""
    return seen[around].most_common(1)[0][0] if around in seen else usual


examples = cut(new)
right = sum(guess(around) == letter for around, letter in examples)
always = sum(letter == usual for _, letter in examples)
print(len(cut(known)), "training examples, labelled by nobody")
print(f"always {usual!r}  {always / len(examples):.2f} of the new letters")
print(f"learned     {right / len(examples):.2f}")
for around in ("nube", "imge", "piel"):
    print(f"{around[:2]}_{around[2:]}: {guess(around)}")
assert right > 3 * always
