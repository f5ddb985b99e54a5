# %% still a code
return codes
# %% not (4, 5)
return torch.nn.functional.one_hot(codes, num_classes=5)
# %% make (4, 5), not (4, 3)
return torch.nn.functional.one_hot(codes)
# %% Exactly one switch
return torch.ones(len(codes), categories)
# %% has switch 0 on
return torch.eye(categories)[2 - (codes + 1) % 3] if categories == 3 else codes
# %% has switch 0 on
return torch.nn.functional.one_hot(2 - codes, 3) if categories == 3 else codes
# %% make (22, 6), not (4, 3)
return torch.tensor([[0, 1, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]])
# %% has switch 1 on
return torch.eye(categories)[torch.ones_like(codes)]
# %% is neither
return torch.eye(categories)[codes] + 1
# %% Return a tensor
return torch.nn.functional.one_hot(codes, categories).tolist()
# %% Your line fails
return torch.nn.functional.one_hot(codes + 1, num_classes=categories)
