# %% The old weights are gone
return up @ down
# %% The adapter is left out
return weight
# %% does not say
return weight - up @ down
# %% does not say
return torch.ones_like(weight)
# %% does not say
return weight + up @ down + 1
# %% Your line stops
return weight + down @ up
