# %% Only the right class counts
loss = -p.log().mean()
# %% pairs each row with every label
loss = -p[:, y].log().mean()
# %% turn the sign
loss = p[torch.arange(3), y].log().mean()
# %% First the logarithm
loss = -p[torch.arange(3), y].mean().log()
# %% One number
loss = -p[torch.arange(3), y].log()
# %% The value is off
loss = 1 - p[torch.arange(3), y].mean()
# %% y holds columns
loss = -p[y].log().mean()
# %% y holds columns
loss = -p[y, torch.arange(3)].log().mean()
# %% the sum, not the mean
loss = -p[torch.arange(3), y].log().sum()
