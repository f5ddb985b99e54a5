"""Start a worker from a line that the worker runs, too."""

from torch.utils.data import DataLoader

fresh = {"num_workers": 1, "multiprocessing_context": "spawn"}
loader = DataLoader(range(8), **fresh)
numbers = list(loader)  # raises RuntimeError
