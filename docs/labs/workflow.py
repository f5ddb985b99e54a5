# ---
# title: "Lab: a straight line, end to end"
# description: The eight steps with 442 patients instead of a kettle, judged against the mean, least squares and the noise, then eight exercises with solutions.
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# also:
#   A19: null
# ---

# %% [markdown]
# # Lab: a straight line, end to end
#
# **What is left of a straight line when the data are not made for it?**
# In [A straight line](../workflow/straight-line.md) you made the readings, so you knew the true slope and the noise.
# Here 442 patients were measured, nobody knows a true line, and you have to decide for yourself when a result is good enough.
# You take the eight steps in order, and go around the loop of *evaluate* and *improve* once.
#
# **You will learn**
#
# - to make the decisions of a project one at a time, and to give a reason for each
# - to estimate the noise floor of real data before you reach for a larger model
# - to report a result with what puts it in proportion: the mean, least squares, chance
#
# **Before this:** [A straight line](../workflow/straight-line.md), [Data](../fundamentals/data.md) and [Training](../fundamentals/training.md).
#
# The page is a notebook.
# Run it from top to bottom, and when a question says *decide*, decide before you look at the output.

# %%
import warnings
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

# %% [markdown]
# ## Step 1: data
#
# Each row of [this data set](https://scikit-learn.org/stable/datasets/toy_dataset.html#diabetes-dataset) is a person with diabetes: age, sex, body mass index (kilograms over the square of the height in meters), blood pressure, and six measurements of the blood.
# The target says how far the disease had progressed one year later, as a number without a unit.
# The table comes with scikit-learn; `scaled=False` leaves the columns as they were measured.

# %%
data = load_diabetes(scaled=False)
names = [str(name) for name in data.feature_names]
x = torch.from_numpy(data.data).float()  # (N, D)
y = torch.from_numpy(data.target).float().unsqueeze(1)  # (N,) -> (N, K)
bmi = names.index("bmi")

print("inputs ", tuple(x.shape), "targets", tuple(y.shape))
print("columns", " ".join(names))
for name, column in (("bmi", x[:, bmi]), ("target", y)):
    print(
        f"{name:7} from {column.min():.0f} to {column.max():.0f}, "
        f"mean {column.mean():.0f}, standard deviation {column.std():.0f}"
    )
assert torch.isfinite(x).all() and torch.isfinite(y).all()
assert y.shape == (442, 1)  # a column, like the predictions will be

# %% [markdown]
# `unsqueeze(1)` makes the targets a column before anything is compared with them; the chapter shows what happens otherwise.
#
# Now the first decision: which rows are held out, and for what?
# You will compare several models and choose one, so you need two kinds of held-out rows: 100 **validation rows** to choose by, and 100 **test rows** that are looked at once, when everything is chosen.

# %%
order = torch.randperm(len(x))  # (N,)
train, valid, test = order[:242], order[242:342], order[342:]
x_train, x_valid, x_test = x[train], x[valid], x[test]  # (·, D)
y_train, y_valid, y_test = y[train], y[valid], y[test]  # (·, K)


def off(answer: torch.Tensor, truth: torch.Tensor) -> float:
    """Return the root mean squared error."""
    answer = answer.expand(truth.shape)  # lets one number answer for all rows
    return ((answer - truth) ** 2).mean().sqrt().item()


mean = y_train.mean()  # ()
print("rows", len(train), len(valid), len(test))
print(f"always the mean, {mean:.0f}: off by {off(mean, y_valid):.0f}")
assert len(set(order.tolist())) == 442
assert off(mean, y_valid) > 60

# %% [markdown]
# That is the number to beat: a doctor who predicts the average for every patient is off by about as much as the targets are spread.
#
# **In a nutshell:** look at the ranges, split before you compute, and write down what the dullest answer achieves.

# %% [markdown]
# ## Step 2: a model
#
# The second decision: which function, and of which columns?
# Begin with the simplest thing that could work, a line over the body mass index alone.
#
# The index runs from 18 to 42, and a learning rate that suits such inputs suits hardly any others, so it is standardized first.
# Mean and standard deviation are learned from the training rows and must go wherever the model goes, so they are its buffers.


# %%
class Line(nn.Module):
    """A weighted sum of standardized columns, plus a bias."""

    def __init__(self, x: torch.Tensor) -> None:
        """Remember the scale of the columns of x (N, D)."""
        super().__init__()
        self.register_buffer("mean", x.mean(dim=0))  # (D,)
        self.register_buffer("std", x.std(dim=0))  # (D,)
        self.linear = nn.Linear(x.shape[1], 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return one number per row."""
        return self.linear((x - self.mean) / self.std)  # (B, D) -> (B, 1)


model = Line(x_train[:, [bmi]]).to(device)
print("parameters", sum(p.numel() for p in model.parameters()))
print("to be saved", list(model.state_dict()))
assert sum(p.numel() for p in model.parameters()) == 2

# %% [markdown]
# `x_train[:, [bmi]]`, with a list of one column, keeps the table a table; `x_train[:, bmi]` would be a plain row of numbers.
#
# **In a nutshell:** the first model is the smallest one, and it carries its own scale.

# %% [markdown]
# ## Steps 3 and 4: loss, optimizer, training
#
# The targets are amounts, so the loss is the mean squared error.
# On one standardized column its valley is round, and plain SGD walks straight down.
#
# **Decide:** with the learning rate 0.1 each step keeps 0.8 of the distance to the bottom, along both parameters. The line starts about 150 too low. How many steps until less than 0.01 of that is left?


# %%
def train_model(
    model: nn.Module, x: torch.Tensor, y: torch.Tensor, steps: int, lr: float
) -> list[float]:
    """Train with SGD on all rows at once; return the loss before each step."""
    x, y = x.to(device), y.to(device)
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    model.train()
    for step in range(steps):
        optimizer.zero_grad()
        prediction = model(x)  # (N, D) -> (N, 1)
        assert prediction.shape == y.shape
        loss = loss_fn(prediction, y)  # ()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


@torch.inference_mode()
def answers(model: nn.Module, x: torch.Tensor) -> torch.Tensor:
    """Return the model's predictions, on the CPU."""
    model.eval()
    return model(x.to(device)).cpu()


losses = train_model(model, x_train[:, [bmi]], y_train, steps=100, lr=0.1)
for step in (0, 1, 10, 50, 99):
    print(f"step {step:2}  root of the loss {losses[step] ** 0.5:.1f}")
needed = next(k for k in range(100) if 150 * 0.8**k < 0.01)
print("steps that 150 needs to shrink below 0.01:", needed)

assert losses[-1] < losses[0] / 4 and abs(losses[50] - losses[99]) < 1
assert 40 < needed < 50

# %% [markdown]
# With `@torch.inference_mode()` above it, a function records nothing while it runs.
# After 50 steps nothing moves, so a hundred are enough.
# The loss does not go to 0: with two parameters no line can pass through 242 patients.
#
# **In a nutshell:** a loss that has stopped falling ends the training, but it does not tell you whether the model is good.

# %% [markdown]
# ## Step 5: evaluate
#
# Three numbers belong beside the result: the mean, the exact least squares solution, and the noise.
# The first two take a line each.


# %%
def with_ones(x: torch.Tensor) -> torch.Tensor:
    """Return the columns of x and one of ones, in float64."""
    ones = torch.ones((*x.shape[:-1], 1), dtype=torch.float64)  # (..., 1)
    return torch.cat([x.double(), ones], dim=-1)  # (..., D + 1)


def least_squares(
    x: torch.Tensor, y: torch.Tensor, new: torch.Tensor
) -> torch.Tensor:
    """Return what the best line through (x, y) answers for new rows."""
    solution = torch.linalg.lstsq(with_ones(x), y.double()).solution
    return (with_ones(new) @ solution).float()


trained = answers(model, x_valid[:, [bmi]])  # (100, 1)
exact = least_squares(x_train[:, [bmi]], y_train, x_valid[:, [bmi]])
print(f"always the mean    off by {off(mean, y_valid):.1f}")
print(f"trained line       off by {off(trained, y_valid):.1f}")
print(f"least squares      off by {off(exact, y_valid):.1f}")

torch.testing.assert_close(trained, exact, atol=0.1, rtol=0)
assert off(trained, y_valid) < off(mean, y_valid) - 5

# %% [markdown]
# The training has arrived: it gives every patient the answer of the exact solution.
# That solution is computed in `float64` as a precaution: raw columns on very different scales can cost a `float32` digits, though on these patients it would print the same.
#
# The line beats the mean, by less than one might hope.
# Could a better curve over the body mass index do more?
# Look at the patients first.

# %% alt="Disease progression over body mass index for the 242 training patients. The cloud is wide everywhere: at an index of 25 it reaches from about 30 to 290. A line rises through it from about 65 at an index of 18 to about 320 at 42; a dashed level line marks the mean near 150."
ends = torch.tensor([[18.0], [42.0]])  # (2, 1)
plt.plot(x_train[:, bmi], y_train, ".", color="C4", label="training patients")
plt.plot(ends, answers(model, ends), color="C0", label="trained line")
plt.axhline(mean, color="C1", linestyle="--", label="always the mean")
plt.xlabel("body mass index")
plt.ylabel("disease progression")
plt.legend()
plt.show()

slope = (model.linear.weight / model.std).item()
print(f"one point of body mass index more: {slope:.0f} more progression")
assert 5 < slope < 16

# %% [markdown]
# The cloud rises, and at every index it is wide.
# How wide, the data can tell you themselves.
# Several patients share the very same index, to a tenth, and whatever curve you draw, it gives all of them one answer.
# So the spread *within* such groups is a floor for every model that sees this column alone.
# **Decide:** the line is off by about 60. How far below that is the floor?

# %%
values, group = x_train[:, bmi].unique(return_inverse=True)  # (G,), (N,)
squares, pairs = 0.0, 0
for k in range(len(values)):
    same = y_train[group == k]  # (n, K) patients with one index
    squares += ((same - same.mean()) ** 2).sum().item()
    pairs += len(same) - 1  # n patients show n - 1 differences
floor = (squares / pairs) ** 0.5

inside = answers(model, x_train[:, [bmi]])
print(f"{len(values)} different indices among {len(train)} patients")
print(f"spread within one index: {floor:.0f}")
print(f"line on the same rows:   {off(inside, y_train):.0f}")
assert pairs > 80 and abs(floor - off(inside, y_train)) < 10

# %% [markdown]
# The line is there already.
# `unique(return_inverse=True)` lists the different values, and for each row which of them it has.
# The floor is an estimate, made from a hundred differences or so, and could be off by a few points; but it says clearly enough where not to look.
# A curve, a deep network, a week of training: nothing that knows a patient's body mass index alone will predict much better than this line.
#
# **In a nutshell:** look for cases with equal inputs and different targets; how far these disagree is what no model of these inputs can overcome.

# %% [markdown]
# ## Step 6: improve
#
# The floor belongs to the column, not to the patients.
# So the candidates are these: a bend (the square of the index as a second column), and the other nine columns.
# **Decide:** which of the two helps, and by how many points?

# %%
bent = torch.cat([x[:, [bmi]], x[:, [bmi]] ** 2], dim=1)  # (N, 2)
candidates = {"index": x[:, [bmi]], "index, squared": bent, "all ten": x}
models, scores = {}, {}
for name, table in candidates.items():
    torch.manual_seed(0)
    models[name] = Line(table[train]).to(device)
    run = train_model(models[name], table[train], y_train, 1000, lr=0.1)
    scores[name] = off(answers(models[name], table[valid]), y_valid)
    print(
        f"{name:15} training {run[-1] ** 0.5:4.1f}, "
        f"validation {scores[name]:4.1f}"
    )

assert abs(scores["index, squared"] - scores["index"]) < 3
assert scores["all ten"] < scores["index"] - 2

# %% [markdown]
# The bend changes next to nothing, as the floor predicted.
# Nine more columns bring the error down, since they tell apart patients whose index is the same.
# The choice is made, on the validation rows: all ten.
# Only now come the test rows, for the only time.

# %%
chosen = models["all ten"]
final = answers(chosen, x_test)  # (100, 1)
exact = least_squares(x_train, y_train, x_test)  # (100, 1)
print(f"always the mean     {off(mean, y_test):.0f}")
print(f"ten columns         {off(final, y_test):.0f}")
print(f"least squares       {off(exact, y_test):.0f}")
gone = 1 - (off(final, y_test) / off(mean, y_test)) ** 2
gone_valid = 1 - (scores["all ten"] / off(mean, y_valid)) ** 2
print(f"squared error gone: test {gone:.0%}, validation {gone_valid:.0%}")

assert gone > gone_valid + 0.05
assert off(final, y_test) < 0.9 * off(mean, y_test)
assert abs(off(final, y_test) - off(exact, y_test)) < 1.5

# %% [markdown]
# The error is the one that validation promised, 53, and training again found what least squares finds.
# As a share the result looks better than it is.
# The test patients happen to differ from each other more than the validation patients do, which makes the mean worse and the share larger, while the model is as good as before.
# So report the error itself, next to the mean's, and a share only with both.
#
# Fifty-three points on a scale from 25 to 346 are enough to tell groups of patients apart, and too many to tell one of them what the year will bring.
# And a hundred rows give such a number to within a few points; exercise 3 measures how many.
#
# **In a nutshell:** improve what the evaluation pointed to, choose on validation rows, and use the test rows once.

# %% [markdown]
# ## Step 7: save and reload
#
# The file holds the weights and the scale, and a new `Line` gets both.
# To be built, a `Line` needs a table of ten columns; its numbers do not matter, because the file replaces what is computed from them.

# %%
torch.save(chosen.state_dict(), "progression.pt")
again = Line(torch.randn(2, 10))  # any table of ten columns
before = answers(again.to(device), x_test)
state = torch.load("progression.pt", map_location="cpu")
Path("progression.pt").unlink()  # a notebook should leave nothing behind
print(again.load_state_dict(state))

after = answers(again, x_test)
print("same answers before loading:", torch.equal(before, final))
print("same answers after loading: ", torch.equal(after, final))
assert not torch.equal(before, final)
torch.testing.assert_close(after, final)

# %% [markdown]
# Had mean and standard deviation been plain attributes instead of buffers, the weights would have been loaded and the scale would not, and every answer would be wrong without an error.
# The comparison at the end is how you notice.
#
# **In a nutshell:** a model is saved when a fresh program gives the same answers.

# %% [markdown]
# ## Step 8: use
#
# Two people come in.
# One is invented to be ordinary: the mean of every training column, but with an index of 30, and with sex 1, because the column holds the codes 1 and 2 and nobody lies between them.
# The other is the same, with an index of 60.
# The model answers for both, so the program around it has to know for whom it may.

# %%
ordinary = x_train.mean(dim=0)  # (D,)
people = torch.stack([ordinary, ordinary])  # (2, D)
people[:, names.index("sex")] = 1.0
people[:, bmi] = torch.tensor([30.0, 60.0])
low, high = x_train.min(dim=0).values, x_train.max(dim=0).values  # (D,), (D,)
known = ((people >= low) & (people <= high)).all(dim=1)  # (2, D) -> (2,)
usual = off(final, y_test)  # not the validation rows, which chose it

for answer, sure in zip(answers(again, people).flatten(), known):
    words = f"usually off by {usual:.0f}" if sure else "outside the data"
    print(f"{answer:.0f}, {words}")
assert known.tolist() == [True, False]
assert answer > y.max()  # the second answer

# %% [markdown]
# For an index of 60 the line says more than any of the 442 patients ever reached, and says it without hesitation.
# An answer that leaves the program should carry its error, or the warning that nobody has measured one.
# (And none of this is medical advice: 442 patients teach you the workflow.)
#
# **In a nutshell:** hand out the number together with how far off it usually is, and say when the input lies outside the data.

# %% [markdown]
# ## Exercises, with their solutions
#
# Cover the cell below each task down to its asserts, and write your own with the names that they use; then they judge yours as well.
#
# ### 1. The forgotten column
#
# Train the line over the index on targets of shape `(242,)`, without the assert of `train_model`.
# Catch the warning, and say what the model has learned.

# %%
row = y_train.squeeze(1)  # (N, K) -> (N,)
broken = Line(x_train[:, [bmi]])
optimizer = torch.optim.SGD(broken.parameters(), lr=0.1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for step in range(100):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(broken(x_train[:, [bmi]]), row)
        loss.backward()
        optimizer.step()

with torch.inference_mode():
    wrong = broken(x_valid[:, [bmi]])  # (100, 1)
print("warnings:", len(caught) > 0)
print(f"slope {broken.linear.weight.item():.2f}")
print(f"off by {off(wrong, y_valid):.1f}, the mean {off(mean, y_valid):.1f}")
assert caught and abs(broken.linear.weight.item()) < 0.1
torch.testing.assert_close(wrong, mean.expand(100, 1), atol=0.5, rtol=0)

# %% [markdown]
# **What it shows:** each prediction was compared with all 242 targets, so the line comes out flat, at their mean, and only the baseline gives it away.
#
# ### 2. The best single column
#
# Fit a line over each of the ten columns by itself, with least squares, and compare them on the validation rows.
# Is the body mass index the best choice?

# %%
single = {
    name: off(
        least_squares(x_train[:, [k]], y_train, x_valid[:, [k]]), y_valid
    )
    for k, name in enumerate(names)
}
ranked = sorted(single, key=single.get)
for name in ranked[:3] + ranked[-2:]:
    print(f"{name:4} {single[name]:.0f}")
print(f"mean {off(mean, y_valid):.0f}")

assert ranked[0] == "s5" and "bmi" in ranked[:3]
assert single["bmi"] < off(mean, y_valid) - 5

# %% [markdown]
# **What it shows:** on these rows `s5`, possibly a blood fat on a logarithmic scale, would have been the better first column, and some columns alone are worth no more than the mean.
#
# ### 3. Is it luck?
#
# Repeat the comparison of the mean, one column and ten columns on 200 random splits into 342 and 100 rows, with least squares.
# How much does the result for ten columns vary from split to split, and how often does it win?

# %%
torch.manual_seed(1)
orders = torch.stack([torch.randperm(442) for _ in range(200)])  # (200, N)
x_many, y_many = x[orders], y[orders]  # (200, N, D), (200, N, K)


def errors(columns: list[int], rows: int = 342) -> torch.Tensor:
    """Return each split's error on 100 rows, fitted to the first rows."""
    table = x_many[:, :, columns]  # (200, N, columns)
    answer = least_squares(table[:, :rows], y_many[:, :rows], table[:, 342:])
    return ((answer - y_many[:, 342:]) ** 2).mean(dim=(1, 2)).sqrt()


by_split = {
    "mean": errors([]),  # the column of ones alone
    "index": errors([bmi]),
    "all ten": errors(list(range(10))),
}
for name, result in by_split.items():
    print(f"{name:8} {result.mean():.0f} on average, give or take", end=" ")
    print(f"{result.std():.0f}")
wins = (by_split["all ten"] < by_split["index"]).float().mean()
print(f"ten columns beat one on {wins:.0%} of the splits")

averages = [result.mean() for result in by_split.values()]
assert averages[0] > averages[1] + 8 and averages[1] > averages[2] + 4
assert wins > 0.9 and 1 < by_split["all ten"].std() < 6

# %% [markdown]
# **What it shows:** the error itself depends on who is in the test rows by several points; the order of the three hardly does, because all of them face the same patients.
#
# ### 4. How many patients does a column need?
#
# Use `errors`, from the last solution, with 15, 25, 50, 100 and 342 training rows, for one column and for ten.
# Where do the two change places?
# (`median()`, the middle one of the 200 errors, keeps a few wild ones from deciding.)

# %%
for rows in (15, 25, 50, 100, 342):
    one, ten = errors([bmi], rows), errors(list(range(10)), rows)
    print(
        f"{rows:3} patients: one column {one.median():3.0f}, "
        f"ten {ten.median():3.0f}"
    )
    if rows == 15:
        assert ten.median() > 1.3 * one.median()
assert ten.median() < one.median() - 4

# %% [markdown]
# **What it shows:** each further parameter needs more patients; with 15 of them ten columns do worse than no column at all, and with hundreds they are the better model.
#
# ### 5. Read the weights, carefully
#
# The columns are standardized, so the weights of the line can be compared.
# Fit all ten on 200 random halves of the patients.
# Which weights stay, and which change their sign?

# %%
halves = x_many[:, :221]  # (200, 221, D)
center, spread = halves.mean(1, keepdim=True), halves.std(1, keepdim=True)
table = with_ones((halves - center) / spread)  # (200, 221, D + 1)
found = torch.linalg.lstsq(table, y_many[:, :221].double()).solution
weights = found[:, :10, 0]  # (200, D)
positive = (weights > 0).double().mean(dim=0)  # (D,)
for k in (bmi, names.index("s1"), names.index("s2"), names.index("s4")):
    print(
        f"{names[k]:4} weight {weights[:, k].mean():4.0f}, give or take "
        f"{weights[:, k].std():2.0f}, positive in {positive[k]:4.0%}"
    )
both = torch.corrcoef(x[:, [names.index("s1"), names.index("s2")]].T)[0, 1]
print(f"s1 and s2 go together: correlation {both:.2f}")

assert positive[bmi] == 1 and both > 0.85
s1 = names.index("s1")
assert weights[:, s1].std() > 2 * weights[:, bmi].std()

# %% [markdown]
# `torch.corrcoef` gives the **correlation**, which is 1 when all points of two columns lie on one rising line and about 0 when no straight line helps to predict one from the other.
#
# **What it shows:** where two columns say almost the same, the fit can give to one what it takes from the other, so the largest of these four weights, that of `s1`, is also the shakiest, and no proof of a large effect.
#
# ### 6. Slow valleys
#
# For the same reason SGD takes very long to reach the exact *weights*.
# Train the line of ten columns for 100, 1000 and 10000 steps, and compare both its weights and its predictions with the exact ones.

# %%
scaled = (x_train - x_train.mean(dim=0)) / x_train.std(dim=0)  # (N, D)
table = with_ones(scaled)  # (N, D + 1)
best = torch.linalg.lstsq(table, y_train.double()).solution  # (D + 1, K)
w = torch.zeros(11, 1, dtype=torch.float64)  # (D + 1, K)
gaps = {}
for step in range(1, 10001):
    w -= 0.1 * 2 * table.T @ (table @ w - y_train) / len(table)  # SGD by hand
    if step in (100, 1000, 10000):
        weight_gap = (w - best).abs().max().item()
        gaps[step] = off(table @ w, table @ best)
        print(
            f"{step:5} steps: weights off by up to {weight_gap:4.1f}, "
            f"predictions by {gaps[step]:.1f}"
        )
assert gaps[100] < 5 and gaps[10000] < gaps[1000] < gaps[100]

# %% [markdown]
# **What it shows:** after 100 steps the predictions are as good as they will be, compared with an error of fifty, while some weights are still far from their exact values; whether that matters depends on whether you want answers or weights.
#
# ### 7. A network
#
# Put 64 hidden units with ReLU after the scale, train with Adam, and take the step with the lowest validation error.
# Let the network answer `mean + 77 * net(x)`: 77 is the spread of the targets from step 1, so its numbers stay near the range from −1 to 1.
# Does it beat the line on the test rows?

# %%
gains = []
for seed in range(5):
    torch.manual_seed(seed)
    scale = Line(x_train)
    net = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 1))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    inputs = [(t - scale.mean) / scale.std for t in (x_train, x_valid, x_test)]
    lowest = float("inf")
    for step in range(250):
        optimizer.zero_grad()
        answer = mean + 77 * net(inputs[0])  # begins at the mean
        nn.functional.mse_loss(answer, y_train).backward()
        optimizer.step()
        with torch.inference_mode():
            now = off(mean + 77 * net(inputs[1]), y_valid)
            if now < lowest:
                lowest, tested = now, off(mean + 77 * net(inputs[2]), y_test)
    gains.append(off(final, y_test) - tested)
    print(f"seed {seed}: better than the line by {round(gains[-1])} points")

assert max(abs(gain) for gain in gains) < 6

# %% [markdown]
# **What it shows:** seventy times as many parameters move the error by no more than another split of the patients would, so the line stays.
# (This was the second look at the test rows; had the network won, only new patients could say whether it deserved to.)
#
# ### 8. What a single patient should be told
#
# An error of fifty is an average.
# Find the margin, on the validation rows, within which nine of ten answers lie.
# Check on the test rows whether it holds.

# %%
misses = (answers(chosen, x_valid) - y_valid).abs().flatten()  # (100,)
margin = misses.sort().values[89].item()  # 90 of 100 are at most this far off
held = ((final - y_test).abs() <= margin).float().mean().item()
print(f"margin {margin:.0f}: holds for {held:.0%} of the test patients")
print(f"targets themselves: from {y.min():.0f} to {y.max():.0f}")

assert 0.8 < held < 0.9 and 80 < margin < 90

# %% [markdown]
# **What it shows:** an honest answer for one person is a range of 170 points, on a scale that is about 320 long, and even that holds a little less often than promised.
#
# ## What you can do now
#
# You can take real data through the eight steps, and you know when to stop: when the error is near the floor, or when the next model gains less than another split would.
# Three tasks without an answer:
#
# - Go around the loop with a question of your own, for example the wine table of [Data](../fundamentals/data.md), with one column as the target.
#   Estimate the floor first, and choose the model second.
# - Draw what the ten columns predict over what is true for the test patients.
#   For whom would you not use this model?
# - Leave out one of the ten columns at a time, on the 200 splits of exercise 3.
#   Which columns does the line not miss, and does that agree with the weights of exercise 5?
#
# Two things to read elsewhere:
#
# - [Common pitfalls in the interpretation of coefficients of linear models](https://scikit-learn.org/stable/auto_examples/inspection/plot_linear_model_coefficient_interpretation.html), from scikit-learn, takes exercise 5 further, with wages instead of patients.
# - [Model Cards for Model Reporting](https://arxiv.org/abs/1810.03993) says what belongs beside a model that leaves your hands: for whom it is meant, and how good it is for each group.
