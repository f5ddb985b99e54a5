"""Stack ten layers of random weights, without a bend and with one."""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
sizes = [1] + [16] * 9 + [1]  # one number in, one number out
layers = [
    (torch.randn(d, k) * (2 / d) ** 0.5, torch.randn(k) * 0.5)
    for d, k in zip(sizes, sizes[1:])
]  # (D, K), (K,) each


def network(x: torch.Tensor, bend: bool) -> torch.Tensor:
    """Send x (N, 1) through all layers, with ReLU between them or without."""
    for n, (w, b) in enumerate(layers):
        if bend and n > 0:
            x = torch.relu(x)
        x = x @ w + b  # (N, D) -> (N, K)
    return x  # (N, 1)


x = torch.linspace(-3, 3, 121).reshape(-1, 1)  # (N, 1)
straight, bent = network(x, bend=False), network(x, bend=True)  # (N, 1)
figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.8))
for panel, y, name in zip(axes, (straight, bent), ("no bend", "ReLU between")):
    panel.plot(x, y)
    panel.set(title=f"ten layers, {name}", xlabel="input", ylabel="output")
plt.show()

# One layer that does the work of ten: multiply the weights, carry the biases.
one_w, one_b = torch.eye(1), torch.zeros(1)  # (1, 1), (1,)
for w, b in layers:
    one_w, one_b = one_w @ w, one_b @ w + b  # (1, K), (K,)
print("numbers in ten layers:", sum(w.numel() + b.numel() for w, b in layers))
print("numbers in one layer: ", one_w.numel() + one_b.numel())
torch.testing.assert_close(straight, x @ one_w + one_b, rtol=0.001, atol=0.01)
