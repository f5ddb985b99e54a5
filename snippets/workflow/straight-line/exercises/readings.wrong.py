# %% a third
n = 1000
# %% not fewer
n = 10
# %% still off by 0.085
n = 400
# %% more than you need
n = 100_000
# %% still off
n = 2000
