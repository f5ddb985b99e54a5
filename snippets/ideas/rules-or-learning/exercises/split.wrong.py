# %% The features come first
return flat[2], flat[:2]
# %% nothing is left to predict
return flat, flat[2]
# %% both describe the flat
return flat[:1], flat[2]
# %% both describe the flat
return flat[:-2], flat[-1]
# %% label is the rent
return flat[:2], flat[1]
# %% label is the rent
return flat[:2], flat[2:]
# %% features are not [82.0, 3]
return [82.0, 3], 1150
# %% features are not [3, 82.0]
return [flat[1], flat[0]], flat[2]
# %% label is the rent
return flat[:2], flat[2] + 1
# %% Your line fails
return flat[:2], flat[3]
