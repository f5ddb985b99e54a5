# %% A shape is a tuple
shape = [4, 3, 2]
# %% Three brackets open
shape = (4, 6)
# %% the outermost comes first
shape = (2, 3, 4)
# %% Count the items
shape = (3, 4, 2)
