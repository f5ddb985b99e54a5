# %% Still (5,)
column = y
# %% A tensor, please
column = y.tolist()
# %% one row
column = y.unsqueeze(0)
# %% Still (5,)
column = y.flatten()
# %% is not the shape of model(x)
column = y.expand(5, 5)
# %% The numbers themselves
column = x
# %% is not the shape of model(x)
column = y.mean()
