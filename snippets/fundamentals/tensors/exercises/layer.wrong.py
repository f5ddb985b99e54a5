# %% The bias is missing
scores = x @ weight.T
# %% put x in front
scores = weight @ x.T + bias.unsqueeze(1)
# %% wrong numbers
scores = x @ weight.T - bias
# %% wrong numbers
scores = x @ weight.reshape(3, 2) + bias
# %% you have (4, 3)
scores = x * weight[0]
