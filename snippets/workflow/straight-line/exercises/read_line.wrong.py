# %% the slope is for one
line = (69 - 33, -3)
# %% b is its height at minute 0
line = (18, 33)
# %% the slope comes first
line = (15, 18)
# %% your line climbs by 46, not by 36
line = (69 / 3, 0)
# %% Two numbers with a comma
line = 18
# %% Two numbers, not 4
line = (1, 33, 3, 69)
