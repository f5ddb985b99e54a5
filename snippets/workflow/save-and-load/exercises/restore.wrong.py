# %% Give load_state_dict() what torch.load() returns
model.load_state_dict(path)
# %% Give load_state_dict() what torch.load() returns
model.load_state_dict("layer.pt")
# %% load into this very model
model = torch.load(path)
# %% load into this very model
torch.load(path)
# %% load into this very model
return torch.load(path)
# %% load into this very model
model = nn.Linear(3, 2); model.load_state_dict(torch.load("layer.pt"))
# %% 'Linear' object has no attribute 'load'
model.load(path)
# %% Nothing changed
model.state_dict = torch.load(path)
# %% stay strict
model.load_state_dict(torch.load(path), strict=False)
# %% Your line fails
model.load_state_dict(torch.load("layer.pt"))
# %% not hold the numbers of the file
nn.init.zeros_(model.weight)
# %% bias does not hold
model.weight.data.copy_(torch.load(path)["weight"])
# %% not hold the numbers of the file
model.load_state_dict({n: t + 1 for n, t in torch.load(path).items()})
# %% Give load_state_dict() what torch.load() returns
model.weight = torch.load(path)["weight"]
# %% stay strict
for name, t in torch.load(path).items():
    getattr(model, name).data.copy_(t)
