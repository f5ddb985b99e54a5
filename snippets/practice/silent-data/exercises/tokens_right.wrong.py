# %% count the padding as right
return (answers == y).float().mean()
# %% divide by the number of all places
return ((answers == y) & (y != 0)).float().mean()
# %% counts as much as a long one
return (((answers == y) & (y != 0)).sum(dim=1) / (y != 0).sum(dim=1)).mean()
# %% Some tokens are counted wrongly
return (answers == y)[y > 1].float().mean()
# %% Some tokens are counted wrongly
return torch.tensor(0.6)
# %% Return a single number
return (answers == y)[y != 0]
