# %% not 6
return x * 2
# %% twice what it was
return [n**2 for n in x]
# %% As many come out
return [2, 4, 10]
