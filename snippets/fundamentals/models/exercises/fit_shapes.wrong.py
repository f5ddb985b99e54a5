# %% Swapped
return nn.Linear(after.in_features, before.out_features)
# %% 20 numbers per row come in; your layer takes 12
return nn.Linear(before.in_features, after.in_features)
# %% 7 numbers per row are needed; your layer gives 3
return nn.Linear(before.out_features, after.out_features)
# %% One nn.Linear is enough
return nn.Sequential(nn.Linear(before.out_features, 7), nn.ReLU())
# %% your layer takes 20
return nn.Linear(20, 7)
# %% your layer gives 8
return nn.Linear(before.out_features, after.in_features + 1)
# %% That layer is there already
return before
# %% this is tuple
return before.out_features, after.in_features
# %% Your line fails
return nn.Linear(before, after)
