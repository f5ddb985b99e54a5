# %% A shape is a tuple
return [len(nested), len(nested[0]), len(nested[0][0])]
# %% Three brackets open
return len(nested), len(nested[0]) * len(nested[0][0])
# %% the outermost comes first
return len(nested[0][0]), len(nested[0]), len(nested)
# %% Axis 0 does not have size 3
return len(nested[0]), len(nested), len(nested[0][0])
# %% does not have size
return 4, 3, 2
# %% Axis 0 does not have size 5
return len(nested) + 1, len(nested[0]), len(nested[0][0])
# %% Axis 1 does not have size 4
return len(nested), len(nested), len(nested)
# %% Count it without torch
return torch.tensor(nested).shape
# %% not a shape
return nested.shape
# %% A shape is a tuple
return len(nested)
# %% Your line fails
return len(nested), len(nested[0]), len(nested[0][0][0])
