# %% slopes multiply
one = 3 + 2, 1 - 5
# %% passes through the second weight
one = 2 * 3, 1 - 5
# %% grows by 6, not by 3
one = 3, -3
# %% give -3, not -5
one = 6, -5
# %% Two numbers
one = two(1)
