# %% counts the frozen numbers, too
return sum(p.numel() for p in model.parameters())
# %% counts the frozen ones alone
return sum(p.numel() for p in model.parameters() if not p.requires_grad)
# %% counts tensors
return sum(p.requires_grad for p in model.parameters())
# %% is not how many
return 11
# %% is not how many
return sum(p.numel() for p in model.parameters() if p.requires_grad) + 1
# %% is not how many
return sum(len(p) for p in model.parameters() if p.requires_grad)
# %% Return a whole number
return [p.numel() for p in model.parameters() if p.requires_grad]
