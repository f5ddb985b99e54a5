"""Sort made-up emails by their words, and move the threshold."""

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


thresholds = [0.1, 0.5, 0.9, 0.99]
counts = np.zeros((5, 4, 2), dtype=int)
for seed in range(5):
    rng = Random(seed)
    y, new_y = np.arange(400) % 2, np.arange(1000) % 2  # every other is spam
    emails, new = [mail(k, rng) for k in y], [mail(k, rng) for k in new_y]
    counter = CountVectorizer()
    model = MultinomialNB().fit(counter.fit_transform(emails), y)
    p = model.predict_proba(counter.transform(new))[:, 1]  # (N,): of spam
    for k, threshold in enumerate(thresholds):
        false_alarms = sum((p > threshold) & (new_y == 0))
        missed = sum((p <= threshold) & (new_y == 1))
        counts[seed, k] = false_alarms, missed
print("threshold,false alarms of 500,missed spam of 500")
for threshold, (alarms, missed) in zip(thresholds, counts.mean(0)):
    print(f"{threshold},{alarms:.0f},{missed:.0f}")
assert (np.diff(counts[:, :, 0]) < 0).all()  # in each of the five runs
assert (np.diff(counts[:, :, 1]) > 0).all()
