"""The gradient of each of eight layers, before the first step."""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

pixels, label = map(torch.tensor, load_digits(return_X_y=True))
pixels = pixels.float() / 16  # (N, D)


def norms(seed: int, *between: type[nn.Module]) -> list[float]:
    """Return the gradient norm of each layer's weights, with these between."""
    torch.manual_seed(seed)
    layers = []
    for _ in range(7):
        layers.append(nn.Linear(64, 64))
        layers += [c(64) if c is nn.BatchNorm1d else c() for c in between]
    model = nn.Sequential(*layers, nn.Linear(64, 10))
    cross_entropy(model(pixels), label).backward()
    kinds = [layer for layer in model if isinstance(layer, nn.Linear)]
    return [layer.weight.grad.norm().item() for layer in kinds]


curves = {
    "sigmoid": (nn.Sigmoid,),
    "ReLU": (nn.ReLU,),
    "tanh": (nn.Tanh,),
    "BatchNorm, sigmoid": (nn.BatchNorm1d, nn.Sigmoid),
}
found = {name: [norms(s, *c) for s in range(5)] for name, c in curves.items()}
ratios = {name: [r[0] / r[-1] for r in runs] for name, runs in found.items()}
for name, each in ratios.items():
    print(f"{name:18} first / last: {min(each):.0e} to {max(each):.0e}")
assert max(ratios["sigmoid"]) < 1e-5 and min(ratios["ReLU"]) > 0.01
assert min(ratios["tanh"]) > 0.1 and min(ratios["BatchNorm, sigmoid"]) > 0.3

# Drawing
for color, (name, runs) in enumerate(found.items()):
    for number, run in enumerate(runs):
        text = name if number == 0 else None
        plt.plot(range(1, 9), run, color=f"C{color}", lw=1, label=text)
plt.yscale("log")
plt.xlabel("layer, counted from the input")
plt.ylabel("norm of its gradient")
plt.legend()
plt.show()
