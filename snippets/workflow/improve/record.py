"""Write one run down twice, for programs and for TensorBoard, and read both."""

import csv
import json
import tempfile
from pathlib import Path

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator,
)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

config = {"seed": 0, "lr": 0.01, "steps": 30}
torch.manual_seed(config["seed"])
data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32) / 16  # (N, D)
y = torch.tensor(data.target)  # (N,)
model = nn.Linear(64, 10)
optimizer = torch.optim.Adam(model.parameters(), lr=config["lr"])

Path("runs").mkdir(exist_ok=True)
folder = Path(tempfile.mkdtemp(prefix="lr0.01-", dir="runs"))  # a new one
(folder / "config.json").write_text(json.dumps(config))
with (
    open(folder / "loss.csv", "w", newline="") as file,
    SummaryWriter(folder) as writer,
):
    table = csv.writer(file)
    table.writerow(["step", "loss"])
    for step in range(config["steps"]):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)  # (N, D), (N,) -> ()
        loss.backward()
        optimizer.step()
        table.writerow([step, loss.item()])
        writer.add_scalar("training loss", loss.item(), step)

with open(folder / "loss.csv", newline="") as file:
    rows = [(int(r["step"]), float(r["loss"])) for r in csv.DictReader(file)]
events = EventAccumulator(str(folder)).Reload().Scalars("training loss")
print("configuration", (folder / "config.json").read_text())
print("CSV          ", [f"{loss:.2f}" for _, loss in rows[::10]])
print("TensorBoard  ", [f"{event.value:.2f}" for event in events[::10]])
assert [(event.step, event.value) for event in events] == rows
