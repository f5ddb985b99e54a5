"""Export a model for any number of rows, and load it without its class."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(10, 2)
x = torch.rand(4, 10)  # (B, D)

# --8<-- [start:shown]
rows = torch.export.Dim("rows")  # may vary; the example has two or more
shapes = ({0: rows},)  # one entry for each input
program = torch.export.export(model.eval(), (x,), dynamic_shapes=shapes)
torch.export.save(program, "model.pt2")
predict = torch.export.load("model.pt2").module()
# --8<-- [end:shown]

assert torch.equal(predict(x[:3]), model(x[:3]))
