"""Write a network as ONNX for any number of rows, and compare the two."""

from collections.abc import Callable

import onnx
import torch
from onnx.reference import ReferenceEvaluator
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
layers = nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), nn.Softmax(dim=1)
model = nn.Sequential(*layers).eval()
torch.onnx.export(
    model,
    (torch.rand(4, 64),),
    "reader.onnx",
    input_names=["pixels"],
    output_names=["probabilities"],
    dynamic_shapes=({0: Dim("rows")},),
    external_data=False,  # one file
    verbose=False,
)
graph = onnx.load("reader.onnx")
evaluator = ReferenceEvaluator(graph)
print("takes", onnx.helper.printable_type(graph.graph.input[0].type))


def theirs(x: torch.Tensor) -> torch.Tensor:
    """Ask the file."""
    return torch.tensor(evaluator.run(None, {"pixels": x.numpy()})[0])


def parity(ours: Callable, theirs: Callable) -> float:
    """Return the largest difference over batches of several sizes."""
    sizes, apart = (1, 2, 7, 64), []
    for size in sizes:
        x = torch.rand(size, 64)  # (B, D)
        apart.append((ours(x) - theirs(x)).abs().max().item())
    return max(apart)


with torch.inference_mode():
    right = parity(model, theirs)
    wrong = parity(model, lambda x: theirs(x * 16))
print(f"the file: apart by less than 0.000001: {right < 1e-6}")
print(f"the file, its pixels not divided by 16: apart by {wrong:.1f}")
assert right < 1e-6 and wrong > 0.1
