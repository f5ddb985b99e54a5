# %% memorized
return train.argmin()
# %% is a loss
return held_out.min()
# %% was highest
return held_out.argmax()
# %% did better than 2
return 2
# %% on the held-out rows
return 3
# %% counted from 0
return held_out.argmin() + 1
# %% did better than 2
return held_out.argmin() - 1
# %% return the epoch alone
return held_out.min(dim=0)
# %% One number, please
return held_out == held_out.min()
# %% Your line fails
return held_out.index(min(held_out))
