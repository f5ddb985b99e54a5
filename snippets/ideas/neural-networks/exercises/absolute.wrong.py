# %% one ReLU must look at -x
return torch.relu(x)
# %% add, don't subtract
return torch.relu(x) - torch.relu(-x)
# %% At 2.0 it should be as high
return torch.relu(-x)
# %% touches the ground
return torch.relu(x + 1) + torch.relu(1 - x)
# %% touches the ground
return torch.relu(x) + torch.relu(-x) + 1
# %% through 0 ReLUs
return x.abs()
# %% through 0 ReLUs
return (x * x).sqrt()
# %% through 1 ReLUs
return 2 * torch.relu(x) - x
# %% Return one tensor
return torch.relu(x), torch.relu(-x)
# %% whatever x is
return torch.tensor([2.0, 1.5, 1.0, 0.5, 0.0, 0.5, 1.0, 1.5, 2.0])
# %% Your line fails
return torch.relu(x, -x)
