"""A whole training program: learn to read digits of 8 × 8 pixels."""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

images, labels = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(labels)  # (N,)
order = torch.randperm(len(x))  # (N,)
train, held_out = order[:1000], order[1000:]
train_data = TensorDataset(x[train], y[train])
train_loader = DataLoader(train_data, batch_size=32, shuffle=True)
held_out_data = TensorDataset(x[held_out], y[held_out])
held_out_loader = DataLoader(held_out_data, batch_size=256)

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
model.to(device)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)


def train_once(loader: DataLoader) -> None:
    """Take a step for each batch."""
    model.train()
    for batch, labels in loader:  # (B, D), (B,)
        optimizer.zero_grad()
        logits = model(batch.to(device))  # (B, D) -> (B, K)
        loss = loss_fn(logits, labels.to(device))  # ()
        loss.backward()
        optimizer.step()


def evaluate(loader: DataLoader) -> tuple[float, float]:
    """Return the mean loss of the rows and the share of right answers."""
    model.eval()
    loss, right = 0.0, 0
    with torch.no_grad():
        for batch, labels in loader:  # (B, D), (B,)
            logits = model(batch.to(device)).cpu()  # (B, D) -> (B, K)
            loss += loss_fn(logits, labels).item() * len(labels)
            right += (logits.argmax(dim=1) == labels).sum().item()
    return loss / len(loader.dataset), right / len(loader.dataset)


for epoch in range(21):
    if epoch % 5 == 0:
        loss, right = evaluate(held_out_loader)
        print(f"epoch {epoch:2}: loss {loss:.2f}, right {right:.2f}")
    train_once(train_loader)

assert right > 0.9
