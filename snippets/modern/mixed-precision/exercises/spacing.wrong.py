# %% is the step after 1
return torch.finfo(dtype).eps
# %% grows with x itself
return x * torch.finfo(dtype).eps
# %% is too large
return 2.0 ** math.floor(math.log2(x) + 1) * torch.finfo(dtype).eps
# %% is too small
return 2.0 ** math.floor(math.log2(x) - 1) * torch.finfo(dtype).eps
# %% At 256 in bfloat16
return 0.0078125
# %% not the way to it
return x + 2.0 ** math.floor(math.log2(x)) * torch.finfo(dtype).eps
# %% Your line fails
return x * dtype.eps
# %% Return one number
return torch.finfo(dtype)
