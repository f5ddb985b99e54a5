"""Write one number and see which relatives of the tensor change, too."""

import torch

row = torch.tensor([0, 1, 2, 3])  # (N,)
relatives = {
    "row[1:3]": row[1:3],
    "row.view(2, 2)": row.view(2, 2),
    "row[[1, 2]]": row[[1, 2]],
    "row[row > 0]": row[row > 0],
    "row.clone()": row.clone(),
    "row + 0": row + 0,
}

row[1] = 100
for call, relative in relatives.items():
    answer = "changed" if 100 in relative else "kept its 1"
    print(f"{call:15} {answer}")

assert 100 in relatives["row[1:3]"]
assert 100 not in relatives["row[[1, 2]]"]
