"""Export a model for any number of rows, and load it without its class."""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(10, 2)
x = torch.rand(4, 10)  # (B, D)

# --8<-- [start:shown]
model.eval()
shapes = ({0: torch.export.Dim("rows")},)  # for each input
ep = torch.export.export(model, (x,), dynamic_shapes=shapes)
torch.export.save(ep, "model.pt2")
predict = torch.export.load("model.pt2").module()
# --8<-- [end:shown]

assert torch.equal(predict(x[:3]), model(x[:3]))
