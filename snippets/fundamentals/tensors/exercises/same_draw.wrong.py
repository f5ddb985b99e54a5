# %% The draw went on
torch.initial_seed()
# %% The draw went on
seed = 7
# %% use the seed of first
torch.manual_seed(0)
# %% use the seed of first
torch.rand(4)
