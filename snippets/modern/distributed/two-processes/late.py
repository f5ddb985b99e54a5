"""One rank has a batch less, and does not come to the last all-reduce."""

import time
from datetime import timedelta

import torch
import torch.distributed as dist

dist.init_process_group("gloo")
rank = dist.get_rank()
batches = 4 if rank == 0 else 3

for batch in range(batches):
    try:
        dist.monitored_barrier(timeout=timedelta(seconds=2))
    except RuntimeError as error:
        told = str(error).splitlines()[0]
        print(f"batch {batch} of {batches}: {told}")
        break
    dist.all_reduce(torch.ones(1))
assert batch == batches - 1
if rank == 1:
    time.sleep(4)  # it is busy with something else
dist.destroy_process_group()
