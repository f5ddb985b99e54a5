# %% in one row
return layer.weight[unit]
# %% Counting starts at 0
return layer.weight[unit - 1].view(side, side)
# %% has the index
return layer.weight[unit + 1].view(side, side)
# %% One unit is 8 × 8
return layer.weight.view(-1, side, side)
# %% One unit is 8 × 8
return layer.weight[:, unit]
# %% Lines became columns
return layer.weight[unit].view(side, side).T
# %% line by line
return layer.weight.reshape(side, side, -1)[:, :, unit]
# %% line by line
return layer.weight[unit].view(side, side).flip(0)
# %% line by line
return torch.zeros(8, 8)
# %% Return a tensor
return layer
# %% Your line fails
return layer.weight[3].view(8, 8)
