# %% never had their turn
return order[:batch_size]
# %% There are no rows
return torch.arange(start, start + batch_size)
# %% take a slice
return order[start]
# %% the end of your slice
return order[start:batch_size]
# %% some come twice
return order[start : start + batch_size + 1]
# %% never had their turn
return order[start : start + batch_size - 1]
# %% the order of the file
return order.sort().values[start : start + batch_size]
# %% Shuffled to
return order[start : start + batch_size].flip(0)
# %% slice order itself
return order.split(batch_size)
# %% slice order itself
return range(start, start + batch_size)
# %% never had their turn
return torch.tensor([4, 1, 7, 5])
# %% Your line fails
return order[start : batch_size : batch_size, 0]
