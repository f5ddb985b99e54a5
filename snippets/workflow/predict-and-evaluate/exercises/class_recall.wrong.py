# %% That is precision
recall = table.diag() / table.sum(dim=0)
# %% Divide by the rows of that class
recall = table.diag() / table.sum()
# %% three shares, not one
recall = table.diag().sum() / table.sum()
# %% table.diag()
recall = table / table.sum(dim=1)
# %% are expected
recall = table[0] / table[0].sum()
# %% are expected
recall = table.diag()
