# %% Use equal factors
rates = torch.linspace(0.0001, 1, 5)
# %% Five rates in a row
rates = [10**n for n in range(-4, 0)]
# %% It begins at 1e-05
rates = [10**n for n in range(-5, 0)]
# %% teaches nothing
rates = [-4, -3, -2, -1, 0]
# %% Begin with the smallest
rates = [1, 0.1, 0.01, 0.001, 0.0001]
# %% not 10 each
rates = [0.0001, 0.001, 0.01, 0.5, 1]
# %% A list or a tensor
rates = 0.0001
