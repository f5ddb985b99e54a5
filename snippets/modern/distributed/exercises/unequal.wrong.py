# %% count equally in your mean
return means.mean(dim=0)
# %% the sum over all rows
return (means * rows[:, None]).sum(dim=0)
# %% add up to something other than 1
return (means * rows[:, None]).mean(dim=0) / rows.sum()
# %% add up to something other than 1
return (means * (rows[:, None] + 1)).sum(dim=0) / rows.sum()
# %% Your first number is
return (means * rows.flip(0)[:, None]).sum(dim=0) / rows.sum()
# %% one gradient has the shape
return means * rows[:, None] / rows.sum()
# %% Your line fails
return (means * rows).sum(dim=0) / rows.sum()
# %% add up to something other than 1
return torch.zeros(means.shape[1])
# %% Return a tensor
return 0.5
