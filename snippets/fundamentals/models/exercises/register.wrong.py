# %% The model finds none
self.layers = [nn.Linear(width, width) for _ in range(depth)]
# %% It finds one layer
self.layers = nn.ModuleList([nn.Linear(width, width)] * depth)
# %% It finds one layer
self.layers = nn.Linear(width, width)
# %% the model finds 4
self.layers = nn.ModuleList(nn.Linear(width, width) for _ in range(depth - 1))
# %% the model finds 5
self.layers = nn.ModuleList(nn.Linear(8, 8) for _ in range(5))
# %% yours are
self.layers = nn.ModuleList(nn.Linear(width, 8) for _ in range(depth))
# %% No nn.Linear
self.layers = 5
# %% Your line fails
self.layers = nn.ModuleList(nn.Linear(width, width), depth)
