# %% spread of one difference
return (idea - base).std()
# %% By the root of 4
return (idea - base).std() / len(base)
# %% take the differences first
return ((idea.var() + base.var()) / len(base)).sqrt()
# %% Return one number
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
# %% divide by N - 1
return (idea - base).std() / (len(base) - 1) ** 0.5
# %% Your line fails
return idea.std() / len(gain) ** 0.5
