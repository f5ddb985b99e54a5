# %% spread of one difference
error = (idea - base).std()
# %% By the root of 4
error = (idea - base).std() / 4
# %% Take the differences first
error = ((idea.var() + base.var()) / 4).sqrt()
# %% One number is wanted
error = (idea - base) / 2
# %% is not std
error = (idea - base).var()
# %% is not std
error = idea.std() / 2
# %% the four differences spread
error = gain.std() / 2
