# %% went on changing
best = model.state_dict()
# %% went on changing
best = dict(model.state_dict())
# %% went on changing
best = model.state_dict().copy()
# %% went on changing
best = copy.copy(model.state_dict())
# %% went on changing
best = {name: t.detach() for name, t in model.state_dict().items()}
# %% not the whole model
best = copy.deepcopy(model)
# %% not the whole model
best = model
# %% returns nothing
best = torch.save(model.state_dict(), "best.pt")
# %% returns nothing
torch.save(model.state_dict(), "best.pt")
# %% a dictionary of names
best = model.weight.clone()
# %% under its name
best = copy.deepcopy(dict(enumerate(model.parameters())))
# %% not 2
best = {"weight": torch.tensor(0.0)}
# %% Keep tensors
best = {name: t.item() for name, t in model.state_dict().items()}
# %% a dictionary of names
best = copy.deepcopy(model.state_dict)
