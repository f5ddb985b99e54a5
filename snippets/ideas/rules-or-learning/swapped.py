"""Give the labels as the features: the learner refuses."""

from sklearn.tree import DecisionTreeClassifier

x = [[5.1, 3.5], [4.9, 3.0], [6.2, 2.9], [6.0, 2.2]]  # (N, D): features
y = [0, 0, 1, 1]  # (N,): labels

tree = DecisionTreeClassifier(random_state=0)
print("features first:", tree.fit(x, y).predict([[5.0, 3.3]]))
tree.fit(y, x)  # raises ValueError
