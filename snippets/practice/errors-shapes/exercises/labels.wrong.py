# %% it should be
return column.long() - 1
# %% this is torch.float
return column.squeeze(1) - 1
# %% The labels go from 1
return column.squeeze(1).long()
# %% The labels go from -1
return column.squeeze(1).long() - 2
# %% it should be (
return torch.tensor([1, 0, 2])
# %% Some rows
return column.flip(0).squeeze(1).long() - 1
# %% Return a tensor
return column.squeeze(1).long().tolist()
# %% Your line fails
return column.view(3).long() - 1
