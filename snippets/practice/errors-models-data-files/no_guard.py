"""Let a worker say what happens when it starts a worker, too."""

from torch.utils.data import DataLoader

fresh = {"num_workers": 1, "multiprocessing_context": "spawn"}
loader = DataLoader(range(3), **fresh)

if __name__ == "__main__":
    numbers = [int(batch) for batch in loader]
    print("main program:", numbers)
    assert numbers == [0, 1, 2]
else:  # the worker reads this file from its first line
    try:
        iter(loader)
    except RuntimeError as error:
        print("worker:", " ".join(str(error).split())[:113], flush=True)
