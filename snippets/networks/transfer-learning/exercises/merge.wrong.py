# %% The old weights are gone
return up @ down
# %% The adapter is left out
return weight
# %% does not say
return weight - up @ down
# %% is
return torch.tensor([[1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
# %% does not say
return weight + up @ down + 1
# %% Your line stops
return weight + down @ up
