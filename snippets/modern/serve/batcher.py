"""Sixteen clients at once: one row at a time, and in batches as they come."""

import queue
import threading
from concurrent.futures import Future

import torch
from torch import nn

torch.manual_seed(0)
wide = nn.Linear(2048, 2048)
model = nn.Sequential(wide, nn.ReLU(), nn.Linear(2048, 2048)).eval()
waiting: queue.Queue = queue.Queue()


def work(most: int, passes: list[int]) -> None:
    """Take what is waiting, up to most rows, and answer it in one pass."""
    while (first := waiting.get()) is not None:
        asked = [first]
        while len(asked) < most and not waiting.empty():
            asked.append(waiting.get())
        with torch.inference_mode():
            rows = model(torch.stack([x for x, _ in asked]))  # (B, D)
        for row, (_, answer) in zip(rows, asked):
            answer.set_result(row)
        passes.append(len(asked))


def client(x: torch.Tensor) -> None:
    """Ask about each row, each time after the last answer."""
    for row in x:
        answer: Future = Future()
        waiting.put_nowait((row, answer))
        assert answer.result(timeout=10).shape == (2048,)


def served(most: int) -> int:
    """Serve sixteen clients, and return the number of passes."""
    passes, x = [], torch.rand(16, 8, 2048)
    worker = threading.Thread(target=work, args=(most, passes))
    clients = [threading.Thread(target=client, args=(rows,)) for rows in x]
    for thread in (worker, *clients):
        thread.start()
    for thread in clients:
        thread.join()
    waiting.put_nowait(None)
    worker.join()
    return len(passes)


single, batched = served(1), served(16)
print(f"one at a time: {single} passes for 128 requests")
print(f"in batches: under half of the passes: {batched < single / 2}")
assert single == 128 and batched < single / 2
