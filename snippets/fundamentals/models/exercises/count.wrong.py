# %% the biases are missing
return in_features * out_features
# %% one bias per output
return in_features * out_features + in_features
# %% has 8 parameters, not 7
return in_features * out_features + 1
