# %% count as different
digits = 4
# %% print more decimals
digits = 2
# %% print more decimals
digits = 1
