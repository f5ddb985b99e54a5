# %% still a code
switches = codes
# %% not (4, 5)
switches = torch.nn.functional.one_hot(codes, num_classes=5)
# %% Exactly one switch
switches = torch.ones(4, 3)
# %% The first row is M
switches = torch.eye(3)[2 - (codes + 1) % 3]
