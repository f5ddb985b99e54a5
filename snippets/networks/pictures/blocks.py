"""Make a picture smaller in two ways: count its blocks, or keep the largest."""

import torch
import torch.nn.functional as F

row, column = torch.arange(32)[:, None], torch.arange(32)
bar = (row < 4) & (column >= 6) & (column < 26)  # the bar of a 7
end = column + row // 4
stem = (end >= 22) & (end < 26)  # and its stem
drawing = (bar | stem).int()  # (H, W)

counts = drawing.view(8, 4, 8, 4).sum(dim=(1, 3))  # (H, W) -> (8, 8)
print(counts)
pooled = counts.view(4, 2, 4, 2).amax(dim=(1, 3))  # (8, 8) -> (4, 4)
print(pooled)

picture = counts.float().view(1, 1, 8, 8)  # (B, C, H, W)
theirs = F.max_pool2d(picture, kernel_size=2)  # (B, C, H, W)
assert counts.max() == 16 and counts.sum() == drawing.sum()
torch.testing.assert_close(pooled.float(), theirs[0, 0])
