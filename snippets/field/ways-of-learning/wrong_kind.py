"""Hand measured numbers to a classifier as labels: it refuses."""

from sklearn.datasets import load_iris
from sklearn.linear_model import LinearRegression, LogisticRegression

petals = load_iris().data[50:, 2:]  # (N, D): length and width in cm
length, width = petals[:, :1], petals[:, 1]  # (N, 1), (N,)

line = LinearRegression().fit(length, width)
print(f"width of a petal 5 cm long: {line.predict([[5.0]])[0]:.2f} cm")
LogisticRegression().fit(length, width)  # raises ValueError
