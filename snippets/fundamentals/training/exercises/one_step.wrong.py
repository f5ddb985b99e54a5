# %% step farther
lr = 0.01
# %% as high as before
lr = 0.2
# %% higher than where you were
lr = 1.0
# %% jumped over the bottom
lr = 0.15
# %% A learning rate is positive
lr = -0.1
