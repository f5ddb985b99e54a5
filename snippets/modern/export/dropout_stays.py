"""Export a network that is still in training mode."""

import torch
from torch import nn

torch.manual_seed(0)
layers = nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)
model = nn.Sequential(*layers)
x = torch.rand(4, 64)  # (B, D)

for training in (True, False):
    program = torch.export.export(model.train(training), (x,))
    torch.export.save(program, "reader.pt2")
    read = torch.export.load("reader.pt2").module()
    same = torch.equal(read(x), read(x))
    print(f"exported with training={training}: twice the same answer: {same}")
    assert same != training
assert torch.equal(read(x), model(x))

read.eval()  # raises NotImplementedError
