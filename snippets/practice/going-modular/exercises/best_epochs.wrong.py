# %% is only as good
return [i + 1 for i, v in enumerate(val) if v >= max(val[:i], default=-1)]
# %% the first epoch is 1
return [i for i, v in enumerate(val) if v > max(val[:i], default=-1)]
# %% is not the best so far
return [1] + [i + 1 for i in range(1, len(val)) if val[i] > val[i - 1]]
# %% is missing
return [val.index(max(val)) + 1]
# %% is missing
return [1, 2]
# %% is missing
return [i + 2 for i, v in enumerate(val) if v > max(val[:i], default=-1)]
# %% Return a list
return max(val)
# %% Your line fails
return [i + 1 for i, v in enumerate(val) if v > max(val[:i])]
