"""Write one number and see which tensors made from x change, too."""

import torch

x = torch.tensor([0, 1, 2, 3])  # (N,)
made = {
    "x[1:3]": x[1:3],
    "x.view(2, 2)": x.view(2, 2),
    "x[[1, 2]]": x[[1, 2]],
    "x[x > 0]": x[x > 0],
    "x + 0": x + 0,
}
x[1] = 100
for call, t in made.items():
    print(f"{call:14}{'changed' if 100 in t else 'kept its 1'}")
assert 100 in made["x[1:3]"] and 100 in made["x.view(2, 2)"]
assert not any(100 in made[c] for c in ("x[[1, 2]]", "x[x > 0]", "x + 0"))

picked = x[x > 50]  # (1,), a copy
picked[0] = -1
print("write into what a mask picked:", x.tolist())
x[x > 50] = -1
print("write through a mask:         ", x.tolist())
assert x.tolist() == [0, -1, 2, 3]
