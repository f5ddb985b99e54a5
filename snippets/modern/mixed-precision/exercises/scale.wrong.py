# %% are infinite
return 2.0 ** math.ceil(math.log2(65504 / slopes.abs().max().item()))
# %% is not a power of two
return 65504 / slopes.abs().max().item()
# %% are infinite
return 2.0 ** math.floor(math.log2(65504 / slopes.abs().min().item()))
# %% and so is twice as much
return 2.0 ** math.floor(math.log2(65504 / slopes.abs().max().item()) - 1)
# %% and so is twice as much
return 1024.0
# %% and so is twice as much
return 65536.0
# %% are infinite
return 2.0 ** math.floor(math.log2(65504 / slopes.max().item()))
# %% Return one number
return 65504 / slopes.abs()
# %% Your line fails
return 2 ** math.floor(math.log2(65504 / max(slopes.abs().half().min(), 0)))
# %% it has to be positive
return -1024.0
