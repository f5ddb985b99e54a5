"""Draw what a model predicts against what is true."""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
data = load_diabetes()  # 442 patients, 10 measurements each
order = torch.randperm(442)  # (N,)
x = torch.tensor(data.data, dtype=torch.float32)[order] * 20  # (N, D)
y = torch.tensor(data.target, dtype=torch.float32)[order, None]  # (N, K)
middle, scale = y[:300].mean(), y[:300].std()

model = nn.Linear(10, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for step in range(200):
    optimizer.zero_grad()
    F.mse_loss(model(x[:300]), (y[:300] - middle) / scale).backward()
    optimizer.step()

model.eval()
with torch.no_grad():
    guess = middle + scale * model(x[300:])  # (N, D) -> (N, K)
truth = y[300:]  # (N, K)
low = (guess - truth)[truth < 100].mean()
high = (guess - truth)[truth > 200].mean()
lowest = guess < guess.quantile(1 / 3)  # (N, K)
print(f"true below 100:   predicted {low:+.1f} on average")
print(f"true above 200:   predicted {high:+.1f} on average")
said = (guess - truth)[lowest].mean()
print(f"predicted lowest: predicted {said:+.1f} on average")
assert low > 20 and high < -20 and abs(said) < 15

# Drawing
plt.scatter(truth, guess, alpha=0.6)
plt.plot([20, 350], [20, 350], "C1--", label="exactly right")
plt.xlabel("true value")
plt.ylabel("predicted value")
plt.legend()
plt.show()
