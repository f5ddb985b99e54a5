# %% known by heart
epoch = train.argmin()
# %% is a loss
epoch = held_out.min()
# %% was highest
epoch = held_out.argmax()
# %% Another epoch did better
epoch = 2
# %% counted from 0
epoch = held_out.argmin() + 1
# %% only .indices
epoch = held_out.min(dim=0)
# %% One number, please
epoch = held_out == held_out.min()
