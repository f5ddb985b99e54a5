# %% hold out the others
return (writer[:, None] != held).all(dim=1)
# %% Not in the test
return writer == held[0]
# %% On both sides
return torch.arange(len(writer)) < len(writer) // 3
# %% Not in the test
return (writer[:, None] == held + 1).any(dim=1)
# %% times True or False
return torch.tensor([True, True, True, False, False, True, False, False])
# %% times True or False
return writer[:, None] == held
# %% rows are wrong
return writer >= 0
# %% Return a tensor
return [w in held for w in writer]
