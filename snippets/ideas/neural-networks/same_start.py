"""Silent bug: neurons that start alike stay alike."""

import torch

x = torch.linspace(-2, 2, 81).reshape(-1, 1)  # (N, 1)
y = torch.sin(2 * x)  # (N, 1): the curve to learn


def train(w1: torch.Tensor, w2: torch.Tensor) -> float:
    """Let two layers learn the curve, in place; return the error left."""
    b1 = torch.zeros(16)  # (K,)
    parts = [part.requires_grad_() for part in (w1, b1, w2)]
    for _ in range(1000):
        hidden = torch.relu(x @ w1 + b1)  # (N, 1) @ (1, K) -> (N, K)
        loss = ((hidden @ w2 - y) ** 2).mean()  # (N, K) @ (K, 1) -> ()
        loss.backward()
        with torch.no_grad():
            for part in parts:
                part -= 0.05 * part.grad
                part.grad = None  # the next round measures anew
    return loss.item()


torch.manual_seed(0)
starts = {
    "all 0.3": (torch.full((1, 16), 0.3), torch.full((16, 1), 0.3)),
    "random": (torch.randn(1, 16), 0.3 * torch.randn(16, 1)),
}
print("start    error left  neurons that differ")
print(f"answer 0 {(y**2).mean():10.2f}")
for name, (w1, w2) in starts.items():
    error = train(w1, w2)
    different = len({f"{weight:.3f}" for weight in w1.flatten()})
    print(f"{name:8} {error:10.2f}  {different:2} of 16")

assert error < 0.05 and different > 10
