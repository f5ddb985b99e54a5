"""Give amounts to a classifier: whole numbers pass silently, others do not."""

from sklearn.datasets import load_iris
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import train_test_split

petals = load_iris().data[50:, 2:]  # (N, D): length and width in cm
length, width = petals[:, :1], petals[:, 1]  # (N, 1), (N,)
whole = (10 * width).round().astype(int)  # (N,): the same widths in mm

names = amounts = 0.0
for seed in range(20):
    x, new_x, y, new_y = train_test_split(
        length, whole, test_size=30, random_state=seed
    )
    wrong = LogisticRegression(max_iter=1000).fit(x, y)  # no complaint
    line = LinearRegression().fit(x, y)
    names += abs(wrong.predict(new_x) - new_y).mean() / 20
    amounts += abs(line.predict(new_x) - new_y).mean() / 20
print(f"average miss {names:.1f} mm as classes, {amounts:.1f} mm as amounts")
assert names > 1.1 * amounts
LogisticRegression().fit(length, width)  # raises ValueError
