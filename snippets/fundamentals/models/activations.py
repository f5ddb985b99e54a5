"""Three activations bend a straight line in three ways."""

import matplotlib.pyplot as plt
import torch
from torch import nn

values = torch.tensor([-2.0, 0.0, 2.0])  # (N,)
for act in (nn.ReLU(), nn.Sigmoid(), nn.Tanh()):
    row = "  ".join(f"{v:5.2f}" for v in act(values))
    print(f"{type(act).__name__:8}{row}")

assert nn.ReLU()(values).tolist() == [0, 0, 2]

# Drawing
x = torch.linspace(-4, 4, 81)  # (N,)
for act in (nn.ReLU(), nn.Sigmoid(), nn.Tanh()):
    plt.plot(x, act(x), label=type(act).__name__)
plt.xlabel("input")
plt.ylabel("output")
plt.ylim(-1.2, 2.2)
plt.legend()
plt.show()
