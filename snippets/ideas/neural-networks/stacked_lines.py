"""Stack ten layers of random weights, without a bend and with one."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
sizes = [1] + [16] * 9 + [1]  # one number in, one number out
layers = [
    (0.35 * torch.randn(d, k), 0.5 * torch.randn(k))
    for d, k in zip(sizes, sizes[1:])
]  # weights (D, K) and biases (K,) of each layer


def network(x: torch.Tensor, bend: bool) -> torch.Tensor:
    """Send x (N, 1) through all layers, with ReLU between them or without."""
    for n, (w, b) in enumerate(layers):
        if bend and n > 0:
            x = torch.relu(x)
        x = x @ w + b  # (N, D) -> (N, K)
    return x  # (N, 1)


x = torch.linspace(-3, 3, 121).reshape(-1, 1)  # (N, 1)
straight, bent = network(x, bend=False), network(x, bend=True)  # (N, 1)
w, b = layers[0]  # (1, K), (K,)
for next_w, next_b in layers[1:]:
    w, b = w @ next_w, b @ next_w + next_b  # two layers in one
print("numbers in ten layers:", sum(w.numel() + b.numel() for w, b in layers))
print("numbers in one layer: ", w.numel() + b.numel())
torch.testing.assert_close(straight, x @ w + b, rtol=0.001, atol=0.001)

# Drawing
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.8))
for panel, y, name in zip(axes, (straight, bent), ("no bend", "ReLU between")):
    panel.plot(x, y)
    panel.set(title=f"ten layers, {name}", xlabel="input", ylabel="output")
plt.show()
