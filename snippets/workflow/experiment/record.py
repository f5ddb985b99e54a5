"""Write one run to a CSV file and to TensorBoard, and read both back."""

import csv

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

torch.manual_seed(0)
data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
model = nn.Linear(64, 10)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

with (
    open("run.csv", "w", newline="") as file,
    SummaryWriter("runs/linear") as writer,
):
    table = csv.writer(file)
    table.writerow(["step", "loss"])
    for step in range(30):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)  # (N, D), (N,) -> ()
        loss.backward()
        optimizer.step()
        table.writerow([step, loss.item()])
        writer.add_scalar("loss", loss.item(), step)

with open("run.csv", newline="") as file:
    rows = [(int(r["step"]), float(r["loss"])) for r in csv.DictReader(file)]
events = EventAccumulator("runs/linear").Reload().Scalars("loss")
print("CSV        ", [f"{loss:.2f}" for _, loss in rows[::10]])
print("TensorBoard", [f"{event.value:.2f}" for event in events[::10]])
assert [(event.step, event.value) for event in events] == rows
