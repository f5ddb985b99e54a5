# %% you make (5, 1, 8, 9)
return torch.cat([torch.zeros_like(x[..., :1]), x], dim=3)
# %% The last column came back
return torch.roll(x, 1, dims=3)
# %% They went to the left
return torch.cat([x[..., 1:], torch.zeros_like(x[..., :1])], dim=3)
# %% They went down
return torch.cat([torch.zeros_like(x[:, :, :1]), x[:, :, :-1]], dim=2)
# %% The first column must be blank
return torch.cat([x[..., :1], x[..., :-1]], dim=3)
# %% The columns after the first
return torch.cat([torch.zeros_like(x[..., :1]), x[..., :-1].flip(3)], dim=3)
# %% They have not moved
return torch.cat([torch.zeros_like(x[..., :1]), x[..., 1:]], dim=3)
# %% too far to the right
return torch.cat([torch.zeros_like(x[..., :2]), x[..., :-2]], dim=3)
# %% They went up
return torch.cat([x[:, :, 1:], torch.zeros_like(x[:, :, :1])], dim=2)
# %% The columns after the first
return torch.zeros(5, 1, 8, 8)
# %% not <class 'list'>
return x.tolist()
# %% Your line fails
return torch.cat([torch.zeros(5, 8, 1), x[..., :-1]], dim=3)
