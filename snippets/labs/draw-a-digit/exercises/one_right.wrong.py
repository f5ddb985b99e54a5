# %% must stay 8 × 8
moved = torch.cat([torch.zeros(5, 1, 8, 1), x], dim=3)
# %% What left came in again
moved = torch.roll(x, 1, dims=3)
# %% They went to the left
moved = torch.cat([x[..., 1:], torch.zeros(5, 1, 8, 1)], dim=3)
# %% They went down
moved = torch.cat([torch.zeros(5, 1, 1, 8), x[:, :, :-1]], dim=2)
# %% The first column must be blank
moved = torch.cat([x[..., :1], x[..., :-1]], dim=3)
# %% The columns after it must be the first seven
moved = torch.cat([torch.zeros(5, 1, 8, 1), x[..., :-1].flip(3)], dim=3)
# %% They have not moved
moved = torch.cat([torch.zeros(5, 1, 8, 1), x[..., 1:]], dim=3)
# %% too far to the right
moved = torch.cat([torch.zeros(5, 1, 8, 2), x[..., :-2]], dim=3)
# %% They went up
moved = torch.cat([x[:, :, 1:], torch.zeros(5, 1, 1, 8)], dim=2)
# %% A tensor is wanted
moved = x.tolist()
