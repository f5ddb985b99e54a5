# %% not 6
y = x * 2
# %% twice what it was
y = [n**2 for n in x]
