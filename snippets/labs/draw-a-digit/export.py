"""Train a small convolutional network on digits and write it as ONNX."""

import onnx
import torch
import torch.nn.functional as F
from onnx.reference import ReferenceEvaluator
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
data = load_digits()
order = torch.randperm(1797)  # (N,) 1397 rows to train, 400 to test
x = torch.tensor(data.images)[order].unsqueeze(1) / 16  # (N, C, H, W)
y = torch.tensor(data.target)[order]  # (N,)
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(16, 32, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(128, 10),
).to(x.dtype)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(15):
    for rows in torch.randperm(1397).split(100):  # (B,)
        optimizer.zero_grad()
        F.cross_entropy(model(x[rows]), y[rows]).backward()
        optimizer.step()

model.append(nn.Softmax(dim=1))  # the file gives probabilities
model.float().eval()
x, y = x[1397:].float(), y[1397:]  # the test rows
torch.onnx.export(
    model,
    (x[:1],),
    "digits.onnx",
    input_names=["pixels"],
    output_names=["probabilities"],
    external_data=False,  # one file
    verbose=False,
)

exported = ReferenceEvaluator(onnx.load("digits.onnx"))
for row in range(20):
    pixels = x[row : row + 1]  # (1, C, H, W)
    theirs = exported.run(None, {"pixels": pixels.numpy()})[0]  # (1, K)
    torch.testing.assert_close(torch.tensor(theirs), model(pixels).detach())
right = (model(x).argmax(dim=1) == y).float().mean()
print(f"right: {right:.3f} of 400 digits that it has not seen")
graph = onnx.load("digits.onnx").graph
print("a file of", " ".join(node.op_type for node in graph.node))
assert right > 0.97
