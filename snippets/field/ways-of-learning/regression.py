"""Estimate a number: regression."""

from sklearn.datasets import load_iris
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

petals = load_iris().data[50:, 2:]  # (N, D): length and width in cm
length, width = petals[:, :1], petals[:, 1]  # (N, 1), (N,)

miss = blind = exact = 0.0
for seed in range(100):
    x, new_x, y, new_y = train_test_split(
        length, width, test_size=30, random_state=seed
    )
    line = LinearRegression().fit(x, y)
    answers = line.predict(new_x)  # (N,)
    miss += abs(answers - new_y).mean() / 100
    blind += abs(y.mean() - new_y).mean() / 100
    exact += sum(answers == new_y)

for petal, answer, label in zip(new_x[:4, 0], answers, new_y):
    print(f"length {petal}  answer {answer:.2f}  label {label}")
print("100 splits: exactly right", int(exact), "times in 3000")
print(f"average miss {miss:.2f} cm; {blind:.2f} with one answer for all")

assert miss < 0.6 * blind and exact < 5
