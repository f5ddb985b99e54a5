# %% The old weights are gone
return up @ down
# %% The adapter is left out
return weight
# %% does not say
return weight - up @ down
# %% The shape
return torch.tensor([[3.0, 0.0], [3.5, 3.5]])
# %% does not say
return weight + up @ down + 1
# %% does not say
return weight + down @ up
