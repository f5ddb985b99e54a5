# %% also flows through weight
y = weight * x
# %% you cut the path through x
y = weight * x.detach()
# %% Keep the path through x
y = (weight * x).detach()
