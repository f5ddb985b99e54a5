# %% never had their turn
rows = order[:batch_size]
# %% There is no row
rows = torch.arange(start, start + batch_size)
# %% take a slice
rows = order[start]
# %% the end of your slice
rows = order[start:batch_size]
# %% some twice
rows = order[start : start + batch_size + 1]
# %% the order of the file
rows = order.sort().values[start : start + batch_size]
# %% slice order itself
rows = order.split(batch_size)
# %% slice order itself
rows = range(start, start + batch_size)
