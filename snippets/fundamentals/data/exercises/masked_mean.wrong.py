# %% the padding was counted
mean = values.mean(dim=1)
# %% still in the sum
mean = values.sum(dim=1) / mask.sum(dim=1)
# %% One mean per row
mean = (values * mask).sum() / mask.sum()
# %% you get 6
mean = (values * mask).sum(dim=1)
# %% you get 2
mean = (values * mask).mean(dim=1)
