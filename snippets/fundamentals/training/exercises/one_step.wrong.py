# %% step farther
return 0.01
# %% as high as before
return 1 / a
# %% higher than where you were
return 1.0
# %% beyond the bottom
return 0.15
# %% A learning rate is positive
return -1 / (2 * a)
# %% With a = 2, from 3 you get to 1.8: step farther
return 0.1
# %% beyond the bottom
return 1 / (2 * a - 1)
# %% step farther
return 1 / (2 * a + 1)
# %% Return one number
return [1 / (2 * a)]
# %% Your line fails
return 1 / (2 * a * w)
