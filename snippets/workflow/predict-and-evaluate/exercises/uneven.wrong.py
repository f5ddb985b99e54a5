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
# %% is no share
return shares.sum() / sizes.sum()
# %% is no share
return shares[:2].mean()
# %% One number
return [0.75, 1.0, 0.5]
# %% is no share
return 15 / 18
# %% is no share
return (shares * sizes).sum() / sizes.sum() + 1
# %% is no share
return (shares * sizes).sum() / (sizes.sum() - 1)
# %% Your line stops
return sum(shares * sizes for shares, sizes in zip(shares)) / sizes.sum()
