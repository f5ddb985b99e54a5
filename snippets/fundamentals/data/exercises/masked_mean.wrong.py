# %% the padding was counted
return values.mean(dim=1)
# %% still in the sum
return values.sum(dim=1) / mask.sum(dim=1)
# %% One mean per row
return (values * mask).sum() / mask.sum()
# %% do not have the mean 6
return (values * mask).sum(dim=1)
# %% the padding was counted
return (values * mask).mean(dim=1)
# %% One mean per row is (4,), not (2,)
return torch.tensor([3.0, 6.0])
# %% do not have the mean 4
return (values * mask).sum(dim=1) / mask.sum(dim=1) + 1
# %% do not have the mean 6
return (values * mask).sum(dim=1) / (mask.sum(dim=1) - 1)
# %% Return a tensor
return [float(row[real].mean()) for row, real in zip(values, mask)]
# %% One mean per row
return values[mask].mean()
# %% Your line fails
return values[mask].mean(dim=1)
