"""Train with several processes, test with all of them, and save once."""

import os
import sys

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
if torch.accelerator.device_count() >= int(os.environ["LOCAL_WORLD_SIZE"]):
    torch.accelerator.set_device_index(int(os.environ["LOCAL_RANK"]))
else:
    device = torch.device("cpu")  # there is not one GPU for each process
dist.init_process_group(dist.get_default_backend_for_device(device))
rank, world = dist.get_rank(), dist.get_world_size()

torch.manual_seed(0)
x = torch.randn(2101, 8)  # (N, D)
y = (x[:, :3] @ torch.randn(3, 3)).argmax(dim=1)  # (N,)
train_set = TensorDataset(x[:1600], y[:1600])
test_x, test_y = x[1600:][rank::world], y[1600:][rank::world]

net = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 3)).to(device)
model = DistributedDataParallel(net)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
loss_fn = nn.CrossEntropyLoss()
sampler = DistributedSampler(train_set)
train_loader = DataLoader(train_set, batch_size=32, sampler=sampler)

for epoch in range(4):
    sampler.set_epoch(epoch)
    for xb, yb in train_loader:
        loss = loss_fn(model(xb.to(device)), yb.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

with torch.no_grad():
    answers = net(test_x.to(device)).argmax(dim=1)
right = (answers == test_y.to(device)).sum()
counts = torch.stack([right, torch.tensor(len(answers)).to(device)])  # (2,)
dist.all_reduce(counts)
if rank == 0:
    print("batches of each process in an epoch:", len(train_loader))
    print("points tested, of all processes:", counts[1].item())
    print(f"right: {counts[0] / counts[1]:.2f}")
    torch.save(net.state_dict(), "model.pt")
    print("saved:", *torch.load("model.pt"))
dist.barrier()
dist.destroy_process_group()
sys.stdout.flush()
os._exit(0)  # Python's own end may abort, see the page
