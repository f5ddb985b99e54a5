"""Ask a network for its rules in the same way."""

from sklearn.datasets import load_breast_cancer
from sklearn.neural_network import MLPClassifier
from sklearn.tree import export_text

x, y = load_breast_cancer(return_X_y=True)  # (N, D), (N,)
network = MLPClassifier(50, max_iter=500, random_state=0).fit(x, y)
print(export_text(network))  # raises InvalidParameterError
