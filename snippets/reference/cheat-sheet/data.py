"""Hand out data in batches, and write a data set of your own."""

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset

torch.manual_seed(0)

x = torch.randn(100, 10)  # (N, D)
y = torch.randint(0, 2, (100,))  # (N,)

# --8<-- [start:shown]
data = TensorDataset(x, y)
train_loader = DataLoader(data, batch_size=32, shuffle=True)
for batch, labels in train_loader:  # (32, 10), (32,)
    break


class Squares(Dataset):
    """Numbers and their squares."""

    def __len__(self):
        return 5

    def __getitem__(self, index):
        return torch.tensor(float(index)), torch.tensor(index**2)


# --8<-- [end:shown]

assert batch.shape == (32, 10) and labels.shape == (32,)
assert len(train_loader) == 4
assert Squares()[3][1] == 9 and len(Squares()) == 5
