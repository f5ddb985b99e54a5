"""Get spam past a filter: with innocent words, and with unknown ones."""

from random import Random

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

everyday = "the you and we to for is this with have will on".split()
shady = "win free prize cash offer click winner bonus loan cheap".split()
office = "meeting report monday lunch project draft team call thanks".split()


def mail(spam: bool, rng: Random) -> str:
    """Draw 15 words; spam prefers shady words, other mail office words."""
    share = [0.6, 0.25, 0.15] if spam else [0.6, 0.1, 0.3]
    lists = rng.choices((everyday, shady, office), share, k=15)
    return " ".join(rng.choice(words) for words in lists)


added = [0, 1, 2, 4, 8, 12]
letters = str.maketrans("aeio", "4310")
caught, respelled = np.zeros((5, 6)), np.zeros(5)
for seed in range(5):
    rng = Random(seed)
    counter, y = CountVectorizer(), np.arange(400) % 2
    x = counter.fit_transform([mail(k, rng) for k in y])  # (N, D)
    model = MultinomialNB().fit(x, y)
    new = [mail(True, rng) for _ in range(500)]  # nothing but spam
    for k, many in enumerate(added):
        longer = [m + " " + " ".join(rng.choices(office, k=many)) for m in new]
        caught[seed, k] = model.predict(counter.transform(longer)).mean()
    for word in shady:
        new = [m.replace(word, word.translate(letters)) for m in new]
    respelled[seed] = model.predict(counter.transform(new)).mean()
for many, share in zip(added, caught.mean(0)):
    print(f"{many:2} innocent words added: {share:.2f} of the spam caught")
print(f"none added, but w1n, fr33: {respelled.mean():.2f} of the spam caught")
row = counter.transform(["fr33 pr1z3"])  # (1, D)
p = model.predict_proba(row)[0, 1]
print(f"fr33 pr1z3: {row.sum()} known words, probability of spam {p:.2f}")
assert (np.diff(caught.mean(0)) < 0).all() and respelled.max() < 0.4
