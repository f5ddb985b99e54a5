# %% one ReLU must look at -x
return torch.relu(x)
# %% add, do not subtract
return torch.relu(x) - torch.relu(-x)
# %% At 2 it should be 2 high
return torch.relu(-x)
# %% touches the ground
return torch.relu(x + 1) + torch.relu(1 - x)
# %% No abs() here
return x.abs()
# %% Return one tensor
return torch.relu(x), torch.relu(-x)
