# %% the biases are missing
return in_features * out_features
# %% not one per input
return in_features * out_features + in_features
# %% does not learn 51 numbers
return in_features * out_features + 1
# %% does not learn 8 numbers
return 8
# %% does not learn 56 numbers
return in_features * out_features + out_features + 1
# %% does not learn 33 numbers
return (in_features + 1) * (out_features + 1) // 2
# %% Return a whole number
return float(in_features * out_features + out_features)
# %% Your line fails
return nn.Linear(in_features, out_features).numel()
