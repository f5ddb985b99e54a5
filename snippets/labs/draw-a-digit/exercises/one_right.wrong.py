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
# %% The other columns changed
moved = torch.cat([torch.zeros(5, 1, 8, 1), x[..., 1:]], dim=3)
# %% A tensor is wanted
moved = x.tolist()
