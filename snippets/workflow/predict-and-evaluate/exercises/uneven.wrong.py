# %% counts as much
return shares.mean()
# %% counts as much
return shares.sum() / len(sizes)
# %% not by the number of batches
return (shares * sizes).mean()
# %% of how many rows
return (shares * sizes).sum()
# %% One number
return shares * sizes / sizes.sum()
# %% is wrong
return shares.sum() / sizes.sum()
# %% is wrong
return shares[:2].mean()
# %% One number
return [0.75, 1.0, 0.5]
# %% is wrong
return 15 / 18
# %% is wrong
return (shares * sizes).sum() / sizes.sum() + 1
# %% is wrong
return (shares * sizes).sum() / (sizes.sum() - 1)
# %% Your line fails
return sum(shares * sizes for shares, sizes in zip(shares)) / sizes.sum()
