# ---
# title: "Lab: thirty numbers, one diagnosis"
# description: From a raw table to a trained classifier with tensors, autograd and a loop of your own, then eleven exercises, solved here or in a chapter.
# ideas:
#   E17: null
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Lab: thirty numbers, one diagnosis
#
# **Can thirty numbers from a microscope tell a malignant tumor from a benign one?**
# They can, most of the time, and everything you need for it is in three chapters: a table as a tensor, a loss as one number, and a loop that follows the slope down.
# You build all of it here from plain tensors, compare it with two rules that need no training, and then take it apart in eleven exercises.
#
# **You will learn**
#
# - to carry one real table all the way from NumPy to a decision about rows that the model has never seen
# - to say how much of the result the training earned, and how much a simple rule gets for free
# - to test your own work: for luck, for leaks, and for slopes and losses that only look right
#
# **Before this:** [Tensors](../fundamentals/tensors.md), [Autograd](../fundamentals/autograd.md) and [Training](../fundamentals/training.md).
#
# The page is a notebook; its data come with scikit-learn, and `load_breast_cancer` loads them.
# Run it from top to bottom, and when a question says *decide*, decide before you look at the output.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_breast_cancer

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

# %% [markdown]
# ## From the table to tensors
#
# Each row of [this data set](https://scikit-learn.org/stable/datasets/toy_dataset.html#breast-cancer-wisconsin-diagnostic-dataset) describes one picture of cells that a thin needle took from a lump in the breast.
# A program measured the outlines of the cell nuclei: how large they are, how smooth, how dented.
# The label is the diagnosis.

# %%
data = load_breast_cancer()
names = [str(name) for name in data.feature_names]

x = torch.from_numpy(data.data).float()  # (N, D)
y = 1 - torch.from_numpy(data.target)  # (N,), now 1 means malignant
classes = ["benign", "malignant"]

print("in NumPy  ", data.data.shape, data.data.dtype)
print("as tensor ", tuple(x.shape), x.dtype)
print("labels    ", tuple(y.shape), y.dtype)
print("rows      ", dict(zip(classes, y.bincount().tolist())))

assert x.dtype == torch.float32 and y.dtype == torch.int64
assert set(y.tolist()) == {0, 1}

# %% [markdown]
# `float()` turns the `float64` of NumPy into the `float32` that weights are made of.
# The labels stay integers, because they will be used as positions: class 0, class 1.
# In the file 0 means malignant; `1 - …` turns that around, so that 1 stands for the thing you are looking for.
# `bincount` counts how often each label occurs: there are more benign rows than malignant ones, and a rule that ignores the data can profit from that.
#
# Thirty names are a lot to read, so look for their order instead.

# %%
for start in (0, 10, 20):
    print(f"{start:2}–{start + 9}", names[start : start + 3], "…")

blocks = x.reshape(569, 3, 10)  # (N, D) -> (N, 3, 10)
worst_area = names.index("worst area")
print("column of the worst area:", worst_area)

assert torch.equal(blocks[:, 2, 3], x[:, worst_area])
assert (blocks[:, 2] >= blocks[:, 0]).all()  # no row breaks the rule

# %% [markdown]
# Ten measurements come three times: their mean over the nuclei of a picture, how uncertain that mean is (`error`), and the mean of the three largest values (`worst`).
# `reshape` gives the three blocks an axis of their own, and so a sanity check of the whole file fits in one line: the mean of the three largest is never below the mean of all.
# Make such a check before you train on anything; a column in the wrong place would fail it.
#
# Now ask the table a question, with a mask for each class and a mean down the rows.

# %%
for number, label in enumerate(classes):
    area = x[y == number].mean(dim=0)[worst_area]  # one of (D,)
    print(f"mean of the worst area, {label:9}: {area:4.0f}")

highest = x.max(dim=0).values  # (N, D) -> (D,)
print(f"largest of a column: {highest.min():.2f} to {highest.max():.0f}")

overlap = (x[y == 0, worst_area] > x[y == 1, worst_area].min()).sum().item()
print("benign rows above the smallest malignant one:", overlap)
assert overlap > 100
assert highest.max() / highest.min() > 100_000

# %% [markdown]
# Malignant nuclei are larger, but no line through this one column separates the classes: more than a hundred benign rows lie above the smallest malignant one.
# And the columns live on scales that are more than a hundred thousand times apart, which will matter twice.
#
# **In a nutshell:** convert once, name the axes, and let the table confirm what you believe about it.

# %% [markdown]
# ## Hold rows back before you look any closer
#
# A rule that has seen a row may have memorized its answer.
# So set 169 rows aside now, chosen at random, and compute nothing from them until the rule is finished.

# %%
order = torch.randperm(len(x))  # (N,)
train, test = order[:400], order[400:]
x_raw, x_raw_test = x[train], x[test]  # (400, D), (169, D)
y_train, y_test = y[train], y[test]  # (400,), (169,)

print("train", tuple(x_raw.shape), "test", tuple(x_raw_test.shape))
print(
    f"malignant: {y_train.float().mean():.2f} of the training rows, "
    f"{y_test.float().mean():.2f} of the test rows"
)
assert not set(train.tolist()) & set(test.tolist())  # no row is in both

# %% [markdown]
# Next, give all columns one scale: subtract the mean of each column and divide by its standard deviation.
# **Decide:** `x_raw` is `(400, 30)`. Which `dim` makes a mean that can be subtracted from it?

# %%
mean, std = x_raw.mean(dim=0), x_raw.std(dim=0)  # (D,), (D,)
x_train = (x_raw - mean) / std  # (N, D) - (D,) -> (N, D)
x_test = (x_raw_test - mean) / std  # the same 60 numbers, nothing new

off = x_test.mean(dim=0).abs().max()
print(f"train: largest column mean {x_train.mean(dim=0).abs().max():.3f}")
print(f"test:  largest column mean {off:.3f}")

torch.testing.assert_close(
    x_train.mean(dim=0), torch.zeros(30), atol=1e-5, rtol=0
)
torch.testing.assert_close(x_train.std(dim=0), torch.ones(30))
assert off > 0.05  # the test rows were not used to center themselves

# %% [markdown]
# `dim=0` goes down the rows and leaves 30 means, one for each column.
# `dim=1` would leave one per *row*, 400 of them, and [raise an error](../fundamentals/tensors.md#shapes-that-stretch) where 30 meets 400; on a table of 30 rows it would run, and every number would be wrong.
#
# The training columns have mean 0, the test columns do not quite, and that small difference is the sign that this scale was computed without them.
# (It says nothing about other leaks: had the columns been chosen with the help of the test rows, you would see the same.)
# A patient who comes in tomorrow cannot help to compute the mean; a test row stands for her.
# [Data](../fundamentals/data.md) measures how far a leak can fool you.
#
# What one scale does is easiest to see when one unit is equally long on both axes of a plot: raw numbers on the left, standard deviations on the right.

# %% alt="Two scatter plots of the same 400 rows, worst area against worst concave points, benign and malignant in two colors, equal units on both axes. Left, raw: every point lies on one flat line at height 0, from about 200 to 4000. Right, one scale: two clouds that touch, benign small and dense at the lower left, malignant wider at the upper right."
dented = names.index("worst concave points")
columns = [worst_area, dented]
fig, axes = plt.subplots(1, 2, layout="constrained")
for ax, table, title in zip(axes, (x_raw, x_train), ("raw", "one scale")):
    for number, label in enumerate(classes):
        points = table[y_train == number][:, columns]  # (N, 2)
        ax.plot(*points.T, ".", alpha=0.5, color=f"C{number}", label=label)
    ax.set_aspect("equal", adjustable="datalim")
    ax.set(title=title, xlabel="worst area")
axes[0].set_ylabel("worst concave points")
axes[0].legend(loc="upper left")
plt.show()

apart = (x_raw[y_train == 0].mean(dim=0) - x_raw[y_train == 1].mean(dim=0)) ** 2
share = apart / apart.sum()  # (D,)
two = share.topk(2)
for part, column in zip(two.values, two.indices):
    print(f"{names[column]:10} makes up {part:.0%} of the squared distance")
assert two.values.sum() > 0.95

# %% [markdown]
# `topk(2)` gives the two largest numbers and their places.
# On the left a step of one hundred in area and a step of one hundred in dents are drawn equally long, and the dents vanish.
# Whoever measures distances in the raw table sees that left picture: two of the thirty columns make up nearly all of the distance between the class means.
#
# **In a nutshell:** the training rows set the scale, and the test rows have to live with it.

# %% [markdown]
# ## Two rules that need no training
#
# An accuracy means nothing until you know what is easy.
# The laziest rule answers with the most frequent class.
# The second one remembers the mean of each class and answers with the nearer of the two.


# %%
def accuracy(guess: torch.Tensor, truth: torch.Tensor) -> float:
    """Return the share of rows whose guess is the truth."""
    assert guess.shape == truth.shape
    return (guess == truth).float().mean().item()


def nearest_mean(
    x: torch.Tensor, y: torch.Tensor, new: torch.Tensor
) -> torch.Tensor:
    """Return for each new row the class whose mean in (x, y) is nearest."""
    centers = torch.stack([x[y == k].mean(dim=0) for k in (0, 1)])  # (K, D)
    apart = new.unsqueeze(1) - centers  # (N, 1, D) - (K, D) -> (N, K, D)
    return (apart**2).sum(dim=2).argmin(dim=1)  # (N, K, D) -> (N, K) -> (N,)


most_frequent = y_train.bincount().argmax()
always = most_frequent.expand(len(y_test))  # (N,)
lazy = accuracy(always, y_test)
near_raw = accuracy(nearest_mean(x_raw, y_train, x_raw_test), y_test)
near = accuracy(nearest_mean(x_train, y_train, x_test), y_test)

print(f"always {classes[most_frequent]}:             {lazy:.1%}")
print(f"nearest mean, raw:         {near_raw:.1%}")
print(f"nearest mean, one scale:   {near:.1%}")
assert lazy < 0.7 < 0.85 < near

# %% [markdown]
# `expand` repeats the one answer for all rows, and `unsqueeze(1)` gives each row an axis that stretches over the classes, so 169 rows meet 2 means in one subtraction.
# The lazy rule is right for more than six rows in ten and finds not a single malignant tumor; keep it in mind when someone reports an accuracy alone.
# The nearest mean gets more than nine in ten without a loop, a loss or a slope.
# That is the number to beat.
#
# **In a nutshell:** first find out what a rule of three lines achieves.

# %% [markdown]
# ## Scores: every column gets a vote
#
# The nearest mean gives each column the same say.
# A trained rule learns how much each one should count: multiply every number of a row by a weight, add up, and do so once for each class.
# That is a matrix product, and its results are called **scores**.

# %%
w = torch.zeros(30, 2)  # (D, K)
b = torch.zeros(2)  # (K,)
scores = x_train @ w + b  # (N, D) @ (D, K) + (K,) -> (N, K)
print("scores", tuple(scores.shape), "first row", scores[0].tolist())

trial = torch.randn(30, 2)  # (D, K)
by_hand = sum(x_train[5, d] * trial[d, 1] for d in range(30))
torch.testing.assert_close((x_train @ trial)[5, 1], by_hand)
print(f"row 5, class 1, from a sum of 30 products: {by_hand:.3f}")

# %% [markdown]
# The check writes one entry of the product out as its thirty multiplications.
# With all weights at zero, every row gets the scores 0 and 0: the model has no opinion yet.
#
# To improve, it needs one number that says how bad its opinion is.
# **Softmax** turns the scores of a row into probabilities: `exp` makes each one positive, and dividing by the sum of the row makes them add up to 1.
# The **cross-entropy** then looks only at the probability p that the true class received, and takes −log p: nothing for p = 1, and more without limit as p goes to 0.
#
# **Decide:** a model without an opinion gives both classes p = 0.5. What is its loss?


# %%
def probabilities(scores: torch.Tensor) -> torch.Tensor:
    """Return scores (N, K) as positive numbers that add up to 1 per row."""
    positive = scores.exp()  # (N, K)
    return positive / positive.sum(dim=1, keepdim=True)  # (N, K) / (N, 1)


def cross_entropy(scores: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """Return the mean of −log p over rows, p belonging to the true class."""
    rows = torch.arange(len(y), device=y.device)  # (N,)
    p = probabilities(scores)[rows, y]  # (N, K) -> (N,)
    return -p.log().mean()  # (N,) -> ()


print(f"no opinion: loss {cross_entropy(scores, y_train):.3f}")
for p in (0.99, 0.5, 0.01):
    print(f"p = {p:<4} costs {-torch.tensor(p).log():.2f}")

some = x_train @ trial  # (N, K)
torch.testing.assert_close(
    cross_entropy(some, y_train),
    torch.nn.functional.cross_entropy(some, y_train),
)

# %% [markdown]
# `[rows, y]` picks from each row the column that its label names: an index list for both axes, read in pairs.
# Without an opinion the loss is log 2, about 0.69.
# A confident mistake (p = 0.01) costs 4.61 where a confident hit costs 0.01, so the loss teaches the model to doubt where it is often wrong. <!-- reckoned: −log 0.01, printed above -->
# The last lines confirm that the three lines of code compute what `torch.nn.functional.cross_entropy` computes.
#
# **In a nutshell:** a matrix product gives scores, softmax makes them probabilities, and the loss is large where the true class received little of it.

# %% [markdown]
# ## Sixty-two slopes from one walk back
#
# Sixty weights and two biases: which way should each one move?
# Ask autograd, and check its answer against one worked out on paper.
# For softmax and cross-entropy together the derivation ends in a formula you can read aloud: the slope of each score is *probability minus truth*, and the step goes against it.

# %%
w = torch.zeros(30, 2, requires_grad=True)  # (D, K)
b = torch.zeros(2, requires_grad=True)  # (K,)
loss = cross_entropy(x_train @ w + b, y_train)  # ()
loss.backward()

p = probabilities(x_train @ w + b).detach()  # (N, K)
truth = torch.eye(2)[y_train]  # (N,) -> (N, K): row k of the identity
by_hand = x_train.T @ (p - truth) / len(y_train)  # (D, N) @ (N, K) -> (D, K)

steepest = w.grad[:, 1].abs().argmax().item()
print("w.grad", tuple(w.grad.shape), "b.grad", tuple(b.grad.shape))
print("steepest slope:", names[steepest])
torch.testing.assert_close(w.grad, by_hand)
torch.testing.assert_close(b.grad, (p - truth).mean(dim=0))
assert w.grad[steepest, 1] < 0 < w.grad[steepest, 0]

# %% [markdown]
# `torch.eye(2)` is the table with ones on its diagonal, so picking row 0 or row 1 of it turns each label into a pair such as (0, 1).
# The slope for the malignant score of the steepest column is negative: raise that weight, and the loss falls.
# Autograd did not know the formula and found the same sixty-two numbers.
#
# **In a nutshell:** the slope of a weight is the error of its score times the number it multiplied, averaged over the rows.

# %% [markdown]
# ## The loop, by hand
#
# Everything that remains is repetition: scores, loss, slopes, a small step against them, and cleared slopes for the next round.
# Data and weights move to the device first, once.

# %%
x_there, y_there = x_train.to(device), y_train.to(device)  # (N, D), (N,)
x_held, y_held = x_test.to(device), y_test.to(device)  # (169, D), (169,)
w = torch.zeros(30, 2, device=device, requires_grad=True)  # (D, K)
b = torch.zeros(2, device=device, requires_grad=True)  # (K,)
learning_rate = 0.5
losses, held_losses = [], []

for step in range(1000):
    loss = cross_entropy(x_there @ w + b, y_there)  # () from (N, K)
    loss.backward()
    with torch.no_grad():
        held = cross_entropy(x_held @ w + b, y_held)  # ()
        w -= learning_rate * w.grad
        b -= learning_rate * b.grad
    w.grad = b.grad = None
    losses.append(loss.item())
    held_losses.append(held.item())

for step in (0, 1, 10, 100, 999):
    print(f"step {step:4}  loss {losses[step]:.2f}")
assert abs(losses[0] - 0.693) < 0.001
assert losses[1] < losses[0] / 2 and losses[-1] < 0.07

# %% [markdown]
# The first loss is the 0.69 that you predicted, and the first step alone takes away more than half of it.
# The held-out loss is recorded along the way, under `no_grad` and without any influence on the weights.
#
# Now let `torch.optim.SGD` take the steps, and PyTorch's own function compute the loss.


# %%
def fit(
    x: torch.Tensor,
    y: torch.Tensor,
    steps: int = 1000,
    learning_rate: float = 0.5,
) -> tuple[torch.Tensor, torch.Tensor, list[float]]:
    """Return the weights, the biases and the loss before each step."""
    w = torch.zeros(x.shape[1], 2, device=x.device, requires_grad=True)
    b = torch.zeros(2, device=x.device, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=learning_rate)
    losses = []
    for step in range(steps):
        loss = torch.nn.functional.cross_entropy(x @ w + b, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return w.detach(), b.detach(), losses


w_optim, b_optim, optim_losses = fit(x_there, y_there)
gap = (w_optim - w.detach()).abs().max().item()
print("largest weight difference below 0.001:", gap < 0.001)
torch.testing.assert_close(w_optim, w.detach(), atol=1e-3, rtol=0)
torch.testing.assert_close(
    torch.tensor(optim_losses), torch.tensor(losses), atol=1e-4, rtol=0
)

# %% [markdown]
# A thousand steps later both loops hold the same weights.
# `optimizer.step()` stands for the two lines with `-=`, and `zero_grad()` for the line with `None`.
#
# **In a nutshell:** the optimizer is the line that moves the weights and the line that clears the slopes; the rest of the loop is yours.

# %% [markdown]
# ## Read the curve
#
# **Decide:** the training loss falls with every step. Does the held-out loss do the same?

# %% alt="Loss over the training step, both axes logarithmic, from step 1 to 1000, both curves starting at 0.69. The training loss falls all the way to 0.05. The held-out loss falls with it, reaches its lowest point, marked by a dot, at about step 40, and climbs back above 0.1 while the training loss goes on falling."
best = min(range(1000), key=held_losses.__getitem__)
steps = range(1, 1001)
plt.plot(steps, losses, label="training rows")
plt.plot(steps, held_losses, label="held-out rows")
plt.plot(best + 1, held_losses[best], "o", color="C1", label="lowest")
plt.xscale("log")
plt.yscale("log")
plt.minorticks_off()
ticks = [0.06, 0.1, 0.2, 0.4, 0.7]
plt.yticks(ticks, [str(tick) for tick in ticks])
plt.xticks([1, 10, 100, 1000], ["1", "10", "100", "1000"])
plt.xlabel("training step")
plt.ylabel("cross-entropy loss (nats)")
plt.legend(loc="upper center")
plt.show()

falling = all(b < a for a, b in zip(losses, losses[1:]))
print("training loss falls at every step:", falling)
print(
    f"held-out loss: {held_losses[best]:.3f} at its lowest, "
    f"{held_losses[-1]:.3f} at the end"
)
assert falling and best < 900
assert held_losses[-1] > 1.05 * held_losses[best]

# %% [markdown]
# It does not.
# After the dot the two curves separate: the model grows ever more certain about the rows it knows, and pays for that certainty on the rows it does not.
# This is **overfitting**, seen in a model with only 62 numbers.
# You may not choose the step by the lowest held-out loss and then report that same loss: the held-out rows would have helped to train.
# So the 1000 steps that were fixed in advance stay; a choice like this one needs a third set of rows.
# When the held-out loss turns depends on which rows were held out; exercise 10 finds such a turn on most of 20 other splits.
#
# The unit is called a **nat** because the logarithm is the natural one.
#
# **In a nutshell:** the training loss tells you that the loop works; only held-out rows tell you that the model does.

# %% [markdown]
# ## The verdict

# %%
with torch.no_grad():
    held_scores = (x_held @ w + b).cpu()  # (N, K)
guess = held_scores.argmax(dim=1)  # (N, K) -> (N,)
trained = accuracy(guess, y_test)

print(f"always {classes[most_frequent]}:   {lazy:.1%}")
print(f"nearest mean:    {near:.1%}")
print(f"trained:         {trained:.1%}")

pairs = 2 * y_test + guess  # (N,): 0 to 3, one number for each kind of pair
table = pairs.bincount(minlength=4).reshape(2, 2)  # (truth, guess)
print("\n               guess: benign  malignant")
for label, (benign, malignant) in zip(classes, table.tolist()):
    print(f"truth {label:9} {benign:12} {malignant:10}")

assert table.sum() == 169
assert abs(trained - table.diagonal().sum().item() / 169) < 1e-6
assert trained > near + 0.01 and trained > lazy + 0.3

# %% [markdown]
# Training beats the better rule, by a few rows of 169.
# Whether a few rows are luck is a fair question, and exercise 10 answers it.
#
# The small table is called a **confusion matrix**.
# Its two kinds of mistakes do not weigh the same: a benign lump called malignant costs a second examination, a malignant one called benign can cost a life.
# Accuracy counts them alike; exercise 9 does not.
# And nothing here is a medical instrument: 569 rows teach you PyTorch, not diagnosis.
#
# **In a nutshell:** report a result next to the easy rules, and look at which mistakes are left.

# %% [markdown]
# ## Exercises, with their solutions
#
# Cover the cell below each task and write your own; the asserts at its end judge yours as well.
# Four tasks have no cell here: their solution is in the chapter that they link.
#
# ### 1. The best single column
#
# For each of the 30 columns, make a rule: *malignant if the value lies above the middle of the two class means*.
# Find the best column on the training rows, all 30 at once and without a loop, and test it on the held-out rows.

# %%
sick = x_train[y_train == 1].mean(dim=0)  # (D,)
healthy = x_train[y_train == 0].mean(dim=0)  # (D,)
middle = (sick + healthy) / 2  # (D,)
above = x_train > middle  # (N, D) > (D,) -> (N, D)
right = above == (y_train == 1).unsqueeze(1)  # (N, D) == (N, 1) -> (N, D)
per_column = right.float().mean(dim=0)  # (N, D) -> (D,)

column = per_column.argmax().item()
one_column = accuracy((x_test[:, column] > middle[column]).long(), y_test)
print(f"best column: {names[column]}, held out {one_column:.1%}")

assert per_column.shape == (30,)
assert 0.87 < one_column < trained

# %% [markdown]
# **What it shows:** one well-chosen number is right for nine rows in ten, so all the other columns together can add a tenth at most.
#
# ### 2. Same shape, wrong numbers
#
# You want the table as `(N, 10, 3)`: ten measurements, each with mean, error and worst side by side.
# One of `x.reshape(569, 10, 3)` and `blocks.permute(0, 2, 1)` is wrong.
# Find out which, and how many of its numbers are in the wrong place.

# %%
reshaped = x.reshape(569, 10, 3)  # (N, 10, 3)
permuted = blocks.permute(0, 2, 1)  # (N, 3, 10) -> (N, 10, 3)

for name, cube in (("reshape", reshaped), ("permute", permuted)):
    kept = (cube[:, :, 2] >= cube[:, :, 0]).all().item()
    print(name, "keeps worst ≥ mean:", kept)
wrong = (reshaped != permuted).float().mean()
print(f"numbers that differ: {wrong:.0%}")

assert reshaped.shape == permuted.shape and wrong > 0.8
assert torch.equal(permuted[:, 3, 2], x[:, worst_area])

# %% [markdown]
# **What it shows:** the shapes agree and most of the numbers do not, and the sanity check from the beginning is what notices.
#
# ### 3. Two types that refuse each other
#
# Multiply the table as it came from NumPy with `float32` weights, catch the error, and repair the line, as in [Type and device have to agree](../fundamentals/tensors.md#type-and-device-have-to-agree).
#
# ### 4. Check a slope without calculus
#
# Take any weight of a model with random weights, nudge it both ways by a tiny step, and compare the change of the loss with what autograd says.
# Use `float64` on the CPU, because `float32` rounds away what you want to measure.


# %%
def loss_at(w: torch.Tensor) -> torch.Tensor:
    """Return the loss on the training rows, in float64 and without bias."""
    return cross_entropy(x_train.double() @ w, y_train)


w64 = torch.randn(30, 2, dtype=torch.float64, requires_grad=True)  # (D, K)
loss_at(w64).backward()

nudge = torch.zeros(30, 2, dtype=torch.float64)  # (D, K)
nudge[worst_area, 1] = 1e-5
with torch.no_grad():
    rise = loss_at(w64 + nudge) - loss_at(w64 - nudge)
measured, walked = rise / 2e-5, w64.grad[worst_area, 1]
print(f"nudged {measured:.5f}, walked back {walked:.5f}")

torch.testing.assert_close(measured, walked, atol=1e-7, rtol=1e-5)

# %% [markdown]
# **What it shows:** two ways to the slopes of one function agree to five digits, so `backward` can be trusted with it.
# That it is the right function is another question; the comparison with PyTorch's own cross-entropy answered that one.
#
# ### 5. A loss that survives large scores
#
# `cross_entropy` from above has a flaw that small scores hide: `exp` of 200 is more than `float32` can hold.
# Show the flaw, then fix it with the formula of [What the loss measures](../fundamentals/training.md#what-the-loss-measures), and compare yours with PyTorch's own.
#
# ### 6. Train on the raw table
#
# Give `fit` the columns as they are, `x_raw`, with three learning rates: 0.1, 1e-5 and 1e-7, for 300 steps each.
# Compare the losses with the 0.69 of a model without an opinion, and with 300 steps on the table with one scale.

# %%
raw_loss = {}
for rate in (0.1, 1e-5, 1e-7):
    *_, run = fit(x_raw, y_train, steps=300, learning_rate=rate)
    raw_loss[rate] = run[-1]
*_, run = fit(x_train, y_train, steps=300, learning_rate=0.1)

print("raw, learning rate 0.1        loss above 10:", raw_loss[0.1] > 10)
print(f"raw, learning rate 1e-5       loss {raw_loss[1e-5]:.2f}")
print(f"raw, learning rate 1e-7       loss {raw_loss[1e-7]:.2f}")
print(f"one scale, learning rate 0.1  loss {run[-1]:.2f}")

assert raw_loss[0.1] > 10 and raw_loss[1e-7] > 0.6
assert run[-1] < 0.1 < 2 * run[-1] < raw_loss[1e-5]

# %% [markdown]
# **What it shows:** on the raw table a step that suits the areas is far too small for the dents, so 0.1 diverges, 1e-7 barely moves, and even the best of the three stays well behind.
#
# ### 7. Another optimizer
#
# Give Adam and SGD the same learning rate, 0.1, and count the steps that each needs until the loss is below a tenth.
# Then give SGD a learning rate of 1, and read in [Which one first](../fundamentals/optimizers.md#which-one-first) how two optimizers are compared.
#
# ### 8. Small batches
#
# Rewrite the loop so that each step sees only 32 rows, in a new order each epoch, as in [Batches and epochs](../fundamentals/training.md#batches-and-epochs).
# How many epochs does it take to reach the accuracy of 1000 steps on all rows?
#
# ### 9. Miss fewer tumors
#
# `argmax` calls a row malignant when its probability is above one half.
# Choose another limit, on the training rows alone, so that none of their malignant rows is missed.
# Then count both kinds of mistakes on the held-out rows.

# %%
with torch.no_grad():
    p_train = probabilities(x_there @ w + b).cpu()[:, 1]  # (N,)
p_test = probabilities(held_scores)[:, 1]  # (N, K) -> (N,)
limit = p_train[y_train == 1].min().item()  # the least suspicious tumor
print(f"chosen limit: {limit:.3f}")

results = {}
for name, bar in (("one half", 0.5), ("chosen limit", limit)):
    missed = ((p_test < bar) & (y_test == 1)).sum().item()
    alarms = ((p_test >= bar) & (y_test == 0)).sum().item()
    results[name] = missed, alarms
    print(f"{name:12} missed {missed}, false alarms {alarms}")

half, chosen = results.values()
assert limit < 0.5 and ((p_train >= limit) | (y_train == 0)).all()
assert chosen[0] <= half[0] and chosen[1] > half[1]

# %% [markdown]
# **What it shows:** the limit trades missed tumors for **false alarms**, healthy people who are called back; the output gives the price, and no training can tell you whether it is right.
#
# ### 10. Is it luck?
#
# Repeat the whole comparison on 20 other splits, and count those whose held-out loss turned.
# Train all 20 models in one go: `@` carries the axes in front of the last two along, so put the splits in front.
# (With `reduction="none"`, `cross_entropy` leaves one loss per row, and `torch.minimum` keeps the smaller of two numbers, place by place.)

# %%
torch.manual_seed(1)
orders = torch.stack([torch.randperm(len(x)) for _ in range(20)])  # (20, N)
many, many_y = x[orders], y[orders]  # (20, N, D), (20, N)
part = many[:, :400]  # (20, 400, D)
center, spread = part.mean(1, keepdim=True), part.std(1, keepdim=True)
many = (many - center) / spread  # (20, N, D) - (20, 1, D)

w_many = torch.zeros(20, 30, 2, requires_grad=True)  # (20, D, K)
b_many = torch.zeros(20, 1, 2, requires_grad=True)  # (20, 1, K)
optimizer = torch.optim.SGD([w_many, b_many], lr=0.5)
lowest = torch.full((20,), float("inf"))  # (20,)
for step in range(600):
    found = many @ w_many + b_many  # (20, N, K)
    each = torch.nn.functional.cross_entropy(  # no mean: a loss for each row
        found.flatten(0, 1), many_y.flatten(), reduction="none"
    ).reshape(20, 569)  # (20, N)
    held = each[:, 400:].detach().mean(dim=1)  # (20,)
    lowest = torch.minimum(lowest, held)  # (20,)
    loss = each[:, :400].mean(dim=1).sum()  # the training rows of each split
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

held_guess = found[:, 400:].argmax(dim=2)  # (20, 169, K) -> (20, 169)
learned = (held_guess == many_y[:, 400:]).float().mean(dim=1)  # (20,)
ruled = torch.zeros(20)
for k, (m, t) in enumerate(zip(many, many_y)):  # (N, D), (N,)
    ruled[k] = accuracy(nearest_mean(m[:400], t[:400], m[400:]), t[400:])
gain = learned - ruled  # (20,)
turned = (held > 1.05 * lowest).sum().item()
print(f"nearest mean {ruled.mean():.1%}, trained {learned.mean():.1%}")
print(f"gain from {gain.min():.1%} to {gain.max():.1%}")
print("splits won:", (gain > 0).sum().item(), "of 20")
print("more than half of the splits turned:", turned > 10)

assert (gain > 0).sum() >= 18 and gain.mean() > 0.03 and turned > 10

# %% [markdown]
# **What it shows:** how much training gains varies by several points from split to split; that it gains hardly does, so the few rows of the verdict were not luck.
#
# ### 11. Learn nonsense
#
# Shuffle the training labels, so that they no longer belong to their rows, and train on them for 200 steps with a learning rate of 0.1.
# What do the training loss and the held-out accuracy do?
# Look at 20 shuffles.

# %%
fell, nonsense = [], []
for seed in range(20):
    torch.manual_seed(seed)
    shuffled = y_train[torch.randperm(len(y_train))]  # (N,)
    w_not, b_not, run = fit(x_train, shuffled, 200, learning_rate=0.1)
    fell.append(run[-1] < run[0])
    nonsense.append(accuracy((x_test @ w_not + b_not).argmax(dim=1), y_test))

average = sum(nonsense) / 20
print("runs whose training loss fell:", sum(fell), "of 20")
print(f"held out: {average:.0%} on average, {max(nonsense):.0%} at best")
print(f"lazy rule: {lazy:.0%}")

assert all(fell) and abs(average - lazy) < 0.05 and max(nonsense) < 0.85

# %% [markdown]
# **What it shows:** the training loss falls on nonsense, too, while the held-out accuracy stays around that of the lazy rule; had it come out far above, something would have leaked.
#
# ## What you can do now
#
# You wrote the weights, the loss and the loop yourself, and you have tests that tell a result from luck and from a leak.
# Three tasks without an answer:
#
# - Put a network from [Models](../fundamentals/models.md) in the place of `x @ w + b`; the loss, the loop and every test on this page stay as they are.
#   Is it right about more of the held-out rows, on ten splits?
# - A row counts as malignant where the malignant score is the higher one.
#   Add to that score what it takes to miss no malignant training row, and count what it costs on the held-out rows.
# - Train with the ten columns of the means alone, then with those of the worst values.
#   Which ten do as well as all thirty?
#
# Two things to read elsewhere:
#
# - [Softmax regression from scratch](https://d2l.ai/chapter_linear-classification/softmax-regression-scratch.html) in *Dive into Deep Learning* builds the same model for pictures of clothes, in classes of its own.
# - [Common pitfalls](https://scikit-learn.org/stable/common_pitfalls.html), from scikit-learn, shows how a scale or a choice of columns that has seen the test rows spoils a result.
