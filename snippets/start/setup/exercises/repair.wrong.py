# %% A list can't be multiplied
weight = [1.0] * (len(grade) - 1) + [2.0]
# %% size of a is 4, of b 3
weight = torch.tensor([1.0, 1.0, 2.0])
# %% of b 4
weight = torch.tensor([1.0, 1.0, 1.0, 2.0])
# %% All count the same
weight = torch.ones(len(grade))
# %% Which one counts twice
weight = torch.ones(len(grade))
weight[0] = 2.0
# %% Which one counts twice
weight = torch.ones(len(grade))
weight[-1] = 3.0
# %% of b 5
weight = torch.ones(len(grade) + 1)
# %% no weight is 0 or below
weight = torch.zeros(len(grade))
# %% The average fails
weight = torch.ones(grade)
