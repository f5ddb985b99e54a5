# %% The draw went on
torch.initial_seed()
# %% The draw went on
seed = 7
# %% The draw starts elsewhere
torch.manual_seed(0)
# %% The draw starts elsewhere
torch.manual_seed(7)
# %% The draw starts elsewhere
torch.manual_seed(seed + 1)
# %% The draw starts elsewhere
torch.rand(4)
# %% The draw went on
torch.manual_seed
# %% Your line fails
torch.seed(seed)
