"""Three checks of a data set and its loader."""

import copy

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


def read(dataset: Dataset, seed: int) -> torch.Tensor:
    """Return item 0, or its first part, read with this seed."""
    torch.manual_seed(seed)
    item = dataset[0]
    return (item[0] if isinstance(item, tuple) else item).clone()


def check_item_stays(dataset: Dataset) -> None:
    """Raise if an item changes when it is read again with the same seed.

    `dataset`: its items are tensors, or begin with one.
    Raises an AssertionError if item 0 differs.
    """
    assert torch.equal(read(dataset, seed=1), read(dataset, seed=1)), (
        "item 0 has changed since it was read: look for /= or += in "
        "__getitem__, or for a source of random numbers of its own."
    )


def check_workers_differ(dataset: Dataset) -> None:
    """Raise AssertionError if two workers would draw the same numbers."""
    twin, other = (copy.deepcopy(dataset) for _ in range(2))
    first, second = read(twin, seed=1), read(other, seed=2)
    random = not torch.equal(first, read(twin, seed=3))
    assert not (random and torch.equal(first, second)), (
        "two copies draw the same numbers: look for a source in __init__."
    )


def check_order_stays(loader: DataLoader) -> None:
    """Raise if a second pass over the loader has another order.

    `loader`: has the labels last in each batch; an AssertionError is raised
    if those of two passes differ.
    """
    first, again = (torch.cat([b[-1] for b in loader]) for _ in "12")
    assert torch.equal(first, again), (
        "two passes give the labels in two orders: look for shuffle=True."
    )


if __name__ == "__main__":
    items = TensorDataset(torch.arange(8))
    check_item_stays(items)
    check_workers_differ(items)
    check_order_stays(DataLoader(items))
    try:
        check_order_stays(DataLoader(items, shuffle=True))
    except AssertionError as error:
        said = str(error)
    print(said)
    assert "look for" in said
