# %% in one row
picture = layer.weight[3]
# %% Counting starts at 0
picture = layer.weight[2].view(8, 8)
# %% One unit is 8 × 8
picture = layer.weight.view(16, 8, 8)
# %% One unit is 8 × 8
picture = layer.weight[:, 3]
# %% Lines became columns
picture = layer.weight[3].view(8, 8).T
# %% not unit 3's weights
picture = layer.weight.view(8, 8, 16)[:, :, 3]
# %% A tensor is wanted
picture = layer
