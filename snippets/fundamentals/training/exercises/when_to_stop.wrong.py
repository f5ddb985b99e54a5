# %% known by heart
epoch = train.argmin()
# %% is a loss
epoch = held_out.min()
# %% was highest
epoch = held_out.argmax()
# %% Another epoch did better
epoch = 2
