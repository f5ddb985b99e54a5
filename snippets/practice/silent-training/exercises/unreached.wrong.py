# %% 0.bias is frozen
return [name for name, p in model.named_parameters() if p.grad is None]
# %% includes parameters that have a gradient
return [n for n, p in model.named_parameters() if p.grad is not None]
# %% 0.bias is frozen
return [n for n, p in model.named_parameters() if not p.requires_grad]
# %% have no gradient
return ["0.weight"]
# %% have no gradient
names = [n for n, p in model.named_parameters() if p.grad is None]
return [n for n in names if n != "0.bias"][1:]
# %% Return a list of names
return [p for p in model.parameters() if p.grad is None]
# %% Return a list of names
return sum(p.grad is None for p in model.parameters())
# %% Your line fails
return [n for n, p in model.named_parameters() if p.grad.norm() == 0]
