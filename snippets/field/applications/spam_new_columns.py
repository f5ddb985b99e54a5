"""Give new emails a table of their own."""

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

emails = ["win a free prize", "lunch on monday", "free cash", "the report"]
counter = CountVectorizer()
model = MultinomialNB().fit(counter.fit_transform(emails), [1, 0, 1, 0])
print(counter.get_feature_names_out().tolist())

again = CountVectorizer()
rows = again.fit_transform(["team lunch", "bonus cash"])  # (2, 4)
print(again.get_feature_names_out().tolist())
print(model.predict(rows))  # raises ValueError
