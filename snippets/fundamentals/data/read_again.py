"""A worker that starts afresh reads the file again, under another name."""

from torch.utils.data import DataLoader

print("this file runs as", __name__, flush=True)

if __name__ == "__main__":
    fresh = {"num_workers": 1, "multiprocessing_context": "spawn"}
    loader = DataLoader(range(8), **fresh)
    numbers = [int(batch) for batch in loader]
    print("numbers loaded:", numbers)
    assert numbers == list(range(8))
