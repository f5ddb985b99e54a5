"""A hook on each module tells the first whose output is not finite."""

import torch
from sklearn.datasets import load_digits
from torch import nn


class Brightest(nn.Module):
    """Divide each picture by its brightest pixel."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return pictures with values up to 1."""
        return x / x.amax(dim=1, keepdim=True)  # (B, D) -> (B, D)


def first_bad(model: nn.Module, x: torch.Tensor) -> tuple[str, list[int]]:
    """Return the name of the first bad module, and the rows it spoils."""
    bad, hooks = [], []
    for name, module in model.named_modules():

        def look(module: nn.Module, taken: tuple, y: torch.Tensor, name=name):
            """Note the module if its output has NaN or infinity."""
            rows = (~y.isfinite()).flatten(1).any(dim=1)  # (B,)
            if rows.any():
                bad.append((name, rows.nonzero().flatten().tolist()))

        hooks.append(module.register_forward_hook(look))
    with torch.no_grad():
        model(x)
    for hook in hooks:
        hook.remove()
    return bad[0] if bad else ("", [])


torch.manual_seed(0)
body = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
model = nn.Sequential(nn.Flatten(), Brightest(), body)
x = torch.tensor(load_digits().images[:100]).float()  # (B, H, W)
x[42] = 0  # a blank page
name, rows = first_bad(model, x)
print(f"module {name}, rows {rows}: {model.get_submodule(name)}")
assert (name, rows) == ("1", [42]) and first_bad(model, x[:42]) == ("", [])
