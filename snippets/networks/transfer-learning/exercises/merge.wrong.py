# %% The old weights are not in it
return up @ down
# %% The adapter is left out
return weight
# %% does not give
return weight - up @ down
# %% The shape
return torch.tensor([[3.0, 0.0], [3.5, 3.5]])
# %% does not give
return weight + up @ down + 1
# %% does not give
return weight + down @ up
