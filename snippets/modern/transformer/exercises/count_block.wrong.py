# %% The biases and the LayerNorms are missing
return 12 * width**2
# %% without their biases, or only one
return 12 * width**2 + 11 * width
# %% One of the four matrices
return 11 * width**2 + 12 * width
# %% from the truth
return 872 + width
# %% from the truth
return 12 * width**2 + 13 * width + 1
# %% from the truth
return 6 * width**2 + 8 * width
# %% Return a number
return str(12 * width**2 + 13 * width)
# %% At width
return 872
