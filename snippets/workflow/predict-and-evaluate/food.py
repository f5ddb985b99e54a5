"""Train on plates of three foods, then ask about four new plates."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

foods = ["sushi", "pizza", "steak"]
typical = torch.tensor(  # (K, D) rice, cheese, meat in 100 grams
    [[1.5, 0.0, 0.5], [0.0, 1.2, 0.3], [0.2, 0.1, 2.0]]
)
y = torch.randint(3, (300,))  # (N,)
x = torch.relu(typical[y] + 0.4 * torch.randn(300, 3))  # (N, D)
x, y = x.to(device), y.to(device)

model = nn.Linear(3, 3).to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for step in range(200):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()

new = torch.tensor(  # (B, D)
    [[1.2, 0.0, 0.4], [0.1, 1.4, 0.2], [0.8, 0.5, 0.3], [0.0, 0.0, 0.0]]
)
model.eval()
with torch.inference_mode():
    logits = model(new.to(device)).cpu()  # (B, D) -> (B, K)
probabilities = logits.softmax(dim=1)  # (B, K) -> (B, K)
labels = probabilities.argmax(dim=1)  # (B, K) -> (B,)
for plate, row, label in zip(new, probabilities, labels, strict=True):
    grams = " ".join(f"{amount:.1f}" for amount in plate)
    shares = " ".join(f"{p:.2f}" for p in row)
    print(f"plate {grams}: {shares} -> {foods[label]}")

assert torch.equal(labels, logits.argmax(dim=1))
torch.testing.assert_close(probabilities.sum(dim=1), torch.ones(4))
