# %% Turned round
middle = nn.Linear(7, 20)
# %% receives 20 numbers per row, not 12
middle = nn.Linear(12, 7)
# %% wants 7 numbers per row, not 3
middle = nn.Linear(20, 3)
# %% One nn.Linear is enough
middle = nn.Sequential(nn.Linear(20, 7), nn.ReLU())
