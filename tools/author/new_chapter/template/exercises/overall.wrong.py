# %% Every show counts alike
return averages.mean()
# %% divide by their number
return (averages * sizes).sum()
# %% One number is wanted
return averages * sizes / sizes.sum()
# %% from 8 people do not make
return (averages * sizes).sum() / (sizes.sum() - 1)
# %% people do not make 3.875
return 3.875
# %% Your line fails
return averages @ sizes / sizes.sum()
