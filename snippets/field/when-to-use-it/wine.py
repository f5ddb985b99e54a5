"""Silent bug: let the units of the columns decide."""

from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

wine = load_wine()  # 178 wines, 13 features, 3 kinds
finer, higher = wine.data.copy(), wine.data.copy()  # (N, D)
finer[:, -1] *= 1000  # proline, in µg instead of mg
higher[:, 0] += 100_000  # alcohol
tables = [wine.data, finer, higher, wine.data]  # the last one is scaled below
methods = {
    "random forest": RandomForestClassifier(20, random_state=0),
    "naive Bayes": GaussianNB(),
    "nearest neighbors": KNeighborsClassifier(),
    "support vectors": SVC(),
}
found = {name: [0.0] * 4 for name in methods}
for seed in range(10):
    for i, table in enumerate(tables):
        x, new_x, y, new_y = train_test_split(
            table, wine.target, random_state=seed, stratify=wine.target
        )
        if i == 3:
            scale = StandardScaler().fit(x)
            x, new_x = scale.transform(x), scale.transform(new_x)
        for name, method in methods.items():
            found[name][i] += method.fit(x, y).score(new_x, new_y) / 10

print("method,as measured,proline × 1000,alcohol + 100000,on one scale")
for name, means in found.items():
    print(name, *(f"{mean:.2f}" for mean in means), sep=",")
spread = wine.data.std(axis=0)  # (D,): how far each column spreads
assert wine.feature_names[spread.argmax()] == "proline"
assert all(means[3] > 0.93 for means in found.values())
assert min(found["random forest"]) > 0.95 and found["naive Bayes"][1] < 0.8
