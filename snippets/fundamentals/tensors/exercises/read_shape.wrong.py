# %% A shape is a tuple
return [len(nested), len(nested[0]), len(nested[0][0])]
# %% Three brackets open
return len(nested), len(nested[0]) * len(nested[0][0])
# %% the outermost comes first
return len(nested[0][0]), len(nested[0]), len(nested)
# %% Axis 0 has not the size 3
return len(nested[0]), len(nested), len(nested[0][0])
# %% has not the size
return 4, 3, 2
# %% Axis 0 has not the size 5
return len(nested) + 1, len(nested[0]), len(nested[0][0])
# %% Axis 1 has not the size 4
return len(nested), len(nested), len(nested)
# %% Count it without torch
return torch.tensor(nested).shape
# %% and no shape
return nested.shape
# %% A shape is a tuple
return len(nested)
# %% Your line stops
return len(nested), len(nested[0]), len(nested[0][0][0])
