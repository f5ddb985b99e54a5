"""Record the error on training and held-out readings, with five seeds."""

import matplotlib.pyplot as plt
import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
loss_fn = nn.MSELoss()

print("seed,training error,held-out error,lowest held-out error")
runs = []
for seed in range(5):
    torch.manual_seed(seed)
    x = 4 * torch.rand(100, 1)  # (N, D) minutes
    y = 15 + 18 * x + 2 * torch.randn(100, 1)  # (N, K) degrees
    x, y = x.to(device), y.to(device)
    model = nn.Linear(1, 1).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    training, held_out = [], []
    for step in range(411):
        loss = loss_fn(model(x[:80]), y[:80])
        with torch.inference_mode():
            new_loss = loss_fn(model(x[80:]), y[80:])
        training.append(loss.item() ** 0.5)
        held_out.append(new_loss.item() ** 0.5)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    numbers = training[-1], held_out[-1], min(held_out)
    print(seed, *(f"{number:.1f}" for number in numbers), sep=",")
    runs.append((training, held_out))
    assert held_out[-1] < 1.1 * min(held_out) and training[100] < 2.5

# Drawing
training, held_out = runs[0]
plt.plot(training, label="80 training readings")
plt.plot(held_out, "--", label="20 held-out readings")
plt.yscale("log")
plt.xlabel("step")
plt.ylabel("off by, degrees (log scale)")
plt.legend()
plt.show()
