"""Reuse a network that reads digits for two questions it was not asked."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from torch import nn

x = torch.tensor(load_digits().data, dtype=torch.float32) / 16  # (N, D)
names = torch.tensor(load_digits().target)  # (N,)
ink = x.sum(dim=1)  # (N,)
questions = {"odd digit?": names % 2 == 1, "much ink?": ink > ink.mean()}

sizes, total = [10, 20, 50, 200], {}
for seed in range(5):
    torch.manual_seed(seed)
    order = torch.randperm(len(x))
    first, few, new = order[:900], order[900:1100], order[1100:]
    fresh, old = (
        nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        for _ in range(2)
    )
    optimizer = torch.optim.Adam(old.parameters(), lr=0.01)
    for _ in range(100):  # pretraining: ten names, 900 pictures
        loss = nn.functional.cross_entropy(old(x[first]), names[first])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        forms = {"pixels": x, "untrained layer": fresh[:2](x)}
        forms |= {"hidden layer": old[:2](x), "ten shares": old(x).softmax(1)}
    for question, y in questions.items():
        for form, h in [("pixels (SVC)", x), *forms.items()]:
            curve = total.setdefault((question, form), torch.zeros(4))
            for k, size in enumerate(sizes):
                head = LogisticRegression(C=100, solver="newton-cholesky")
                head = SVC(C=10) if "SVC" in form else head
                head.fit(h[few[:size]], y[few[:size]])
                curve[k] += head.score(h[new], y[new]) / 5
print("question,learns from", *sizes, sep=",")
for (question, form), curve in total.items():
    print(question, form, *(f"{it:.2f}" for it in curve), sep=",")

odd, much = ({form: total[it, form] for form in forms} for it in questions)
assert odd["ten shares"][2] > total["odd digit?", "pixels (SVC)"][2] + 0.03
assert max(much["ten shares"]) < 0.6 < much["hidden layer"][3] - 0.25
assert odd["hidden layer"][2] > odd["untrained layer"][2]
assert much["hidden layer"][2] > much["untrained layer"][2] + 0.04

# Drawing
figure, axes = plt.subplots(1, 2, sharex=True, sharey=True)
for place, question in zip(axes, questions):
    for mark, form in zip("sv^oD", ["pixels (SVC)", *forms]):
        place.plot(sizes, total[question, form], mark + "-", label=form)
    place.set(title=question, xscale="log", xlabel="labels (number)")
    place.set_xticks(sizes, sizes)
    place.minorticks_off()
axes[0].set_ylabel("new pictures right (share)")
axes[0].legend(loc="lower right")
plt.show()
