# %% The model finds none
self.layers = [nn.Linear(8, 8) for _ in range(5)]
# %% It finds one layer
self.layers = nn.ModuleList([nn.Linear(8, 8)] * 5)
# %% the model has 3
self.layers = nn.ModuleList(nn.Linear(8, 8) for _ in range(3))
