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
model = nn.Linear(3, 2); model.load_state_dict(torch.load(path))
# %% Python says: 'Linear' object has no attribute 'load'
model.load(path)
# %% Nothing changed
model.state_dict = torch.load(path)
# %% stay strict
model.load_state_dict(torch.load(path), strict=False)
# %% load path
model.load_state_dict(torch.load("layer.pt"))
# %% not the file's numbers
nn.init.zeros_(model.weight)
# %% Give load_state_dict() what torch.load() returns
model.weight = torch.load(path)["weight"]
# %% stay strict
model.weight.data.copy_(torch.load(path)["weight"])
