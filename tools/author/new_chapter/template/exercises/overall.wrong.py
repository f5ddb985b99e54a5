# %% every show counts alike
overall = averages.mean()
# %% divide by their number
overall = (averages * sizes).sum()
# %% One number is
overall = averages * sizes / sizes.sum()
# %% 31 points from 8 people
overall = (averages * sizes).sum() / 4
