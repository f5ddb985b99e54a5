# %% there is no epoch 0
return range(len(history), total)
# %% is missing
return range(len(history) + 1, total)
# %% already done are
return range(1, total + 1)
# %% already done are
return [1, 2]
# %% there is no epoch 0
return range(len(history), total + 1)
# %% there are 2 left
return range(len(history) + 2, total + 1)
# %% Return a range
return total - len(history)
# %% Your line fails
return range(history + 1, total + 1)
