# %% Use equal factors
return torch.linspace(lowest, lowest * 10 ** (count - 1), count)
# %% 5 rates in a row
return [lowest * 10**n for n in range(count - 1)]
# %% It begins at 1e-05
return [lowest * 10**n for n in range(-1, count - 1)]
# %% teaches nothing
return [-4, -3, -2, -1, 0]
# %% Begin with the smallest
return [lowest * 10**n for n in range(count)][::-1]
# %% not 10 each
return [lowest * 2**n for n in range(count)]
# %% 3 rates in a row
return [0.0001, 0.001, 0.01, 0.1, 1]
# %% It begins at 1
return [10**n for n in range(count)]
# %% Return a list or a tensor
return lowest
# %% Your line fails
return [lowest * 10**n for n in count]
