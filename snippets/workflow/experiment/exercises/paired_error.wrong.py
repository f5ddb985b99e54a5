# %% spread of one difference
return (idea - base).std()
# %% By the root of 4
return (idea - base).std() / len(base)
# %% Take the differences first
return ((idea.var() + base.var()) / len(base)).sqrt()
# %% One number is wanted
return (idea - base) / 2
# %% the standard error is not
return (idea - base).var()
# %% the standard error is not
return idea.std() / len(base) ** 0.5
# %% has no spread
return (idea - base).mean().std() / 2
# %% the standard error is not
return 0.2041
# %% the standard error is not
return (idea - base).std() / 2
# %% the standard error is not
return (idea - base).std() / len(base) ** 0.5 + 1
# %% divides by N - 1
return (idea - base).std() / (len(base) - 1) ** 0.5
# %% Your line stops
return idea.std() / len(gain) ** 0.5
