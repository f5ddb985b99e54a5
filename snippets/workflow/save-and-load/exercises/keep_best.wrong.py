# %% went on changing
return model.state_dict()
# %% went on changing
return dict(model.state_dict())
# %% went on changing
return model.state_dict().copy()
# %% went on changing
return copy.copy(model.state_dict())
# %% went on changing
return {name: t.detach() for name, t in model.state_dict().items()}
# %% not the whole model
return copy.deepcopy(model)
# %% not the whole model
return model
# %% returns nothing
return torch.save(model.state_dict(), "best.pt")
# %% returns nothing
torch.save(model.state_dict(), "best.pt")
# %% a dictionary of names
return model.weight.clone()
# %% under its name
return copy.deepcopy(dict(enumerate(model.parameters())))
# %% is not what the epoch
return {"weight": torch.zeros(3, 2), "bias": torch.zeros(3)}
# %% under its name, 'bias'
return {"weight": model.weight.detach().clone()}
# %% is not what the epoch
return {name: t + 1 for name, t in model.state_dict().items()}
# %% Keep tensors
return {name: t.tolist() for name, t in model.state_dict().items()}
# %% a dictionary of names
return copy.deepcopy(model.state_dict)
# %% Your line fails
return copy.deepcopy(model.state_dict().clone())
