# %% step farther
return 0.01
# %% as high as before
return 1 / a
# %% higher than where you were
return 1.0
# %% over the bottom
return 0.15
# %% A learning rate is positive
return -1 / (2 * a)
# %% With a = 2, from 3 you come to 1.8: step farther
return 0.1
# %% over the bottom
return 1 / (2 * a - 1)
# %% step farther
return 1 / (2 * a + 1)
# %% One number is wanted
return [1 / (2 * a)]
# %% Your line stops
return 1 / (2 * a * w)
