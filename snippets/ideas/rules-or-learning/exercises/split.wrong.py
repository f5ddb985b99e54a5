# %% The features come first
return flat[2], flat[:2]
# %% nothing left to foresee
return flat, flat[2]
# %% two features
return flat[:1], flat[2]
# %% Return two things
return flat[:2]
# %% The labels are the rents
return flat[:2], flat[1]
