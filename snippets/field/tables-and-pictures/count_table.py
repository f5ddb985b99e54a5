"""Turn messages into a table of word counts and learn from it."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

messages = [
    "the film was good, a very good story",
    "good actors and a good end",
    "a bad film, a very bad story",
    "bad actors, and the end was not good",
]
liked = [1, 1, 0, 0]  # (N,)

counter = CountVectorizer()
table = counter.fit_transform(messages).toarray()  # (N, D)
print(" ".join(counter.get_feature_names_out()))
for row in table:
    print("  ".join(str(count) for count in row))

learner = MultinomialNB().fit(table, liked)
new = [
    "a very good film",
    "a bad end",
    "not bad, good",
    "not good, bad",
]
rows = counter.transform(new).toarray()  # (4, D)
for text, answer in zip(new, learner.predict(rows)):
    print(f"{text:17} -> {'liked' if answer else 'not liked'}")

assert (rows[2] == rows[3]).all()  # opposite meaning, the same row
pairs = CountVectorizer(ngram_range=(1, 2)).fit(messages + new)
rows = pairs.transform(new).toarray()  # (4, 36)
assert (rows[2] != rows[3]).any()
