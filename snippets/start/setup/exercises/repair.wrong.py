# %% A list can't be multiplied
weight = [1.0, 1.0, 1.0, 2.0]
# %% size of a is 4, of b 3
weight = torch.tensor([1.0, 1.0, 2.0])
# %% All count the same
weight = torch.ones(4)
# %% The last grade should count twice
weight = torch.tensor([2.0, 1.0, 1.0, 1.0])
