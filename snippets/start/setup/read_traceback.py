"""Multiply three prices by two amounts, inside a function."""

import torch


def total(price: torch.Tensor, amount: torch.Tensor) -> torch.Tensor:
    """Return what all items cost together."""
    cost = price * amount  # raises RuntimeError
    return cost.sum()  # (N,) -> ()


price = torch.tensor([2.0, 3.0, 5.0])  # (N,)
amount = torch.tensor([1.0, 4.0])  # one number is missing

print("items with a price:", len(price))
print("to pay:", total(price, amount).item())
