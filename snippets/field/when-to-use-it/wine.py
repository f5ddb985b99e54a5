"""Silent bug: measure distances across different units."""

from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

wine = load_wine()  # 178 wines, 13 features, 3 kinds
methods = {
    "random forest": RandomForestClassifier(20, random_state=0),
    "naive Bayes": GaussianNB(),
    "nearest neighbors": KNeighborsClassifier(),
    "support vectors": SVC(),
}
print("                   as measured   on one scale")
for name, method in methods.items():
    raw = scaled = 0.0
    for seed in range(10):
        x, new_x, y, new_y = train_test_split(
            wine.data, wine.target, random_state=seed, stratify=wine.target
        )
        raw += method.fit(x, y).score(new_x, new_y) / 10
        chain = make_pipeline(StandardScaler(), method)
        scaled += chain.fit(x, y).score(new_x, new_y) / 10
    print(f"{name:18} {raw:12.3f} {scaled:14.3f}")
    assert scaled > 0.93

spread = wine.data.std(axis=0)  # (D,): how far each column spreads
widest = wine.feature_names[spread.argmax()]
print(f"columns spread by {spread.min():.2f} to {spread.max():.0f} ({widest})")
assert raw < 0.75  # the support vectors, in mixed units
