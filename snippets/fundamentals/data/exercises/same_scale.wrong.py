# %% by their own numbers
scaled = (new - new.mean(dim=0)) / new.std(dim=0)
# %% parentheses
scaled = new - mean / std
# %% Two rows in
scaled = (train - mean) / std
# %% you get 20
scaled = new - mean
