# %% The bias is missing
return x @ w.T
# %% put x in front
return w @ x.T + b.unsqueeze(1)
# %% The bias is subtracted
return x @ w.T - b
# %% the numbers are not
return x @ w.reshape(x.shape[1], -1) + b
# %% the numbers are not
return x @ w.T + b + 1
# %% the numbers are not
return torch.zeros(4, 2)
# %% you have (4, 3)
return x * w[0]
# %% they do not fit
return x @ w + b
# %% they do not fit
return x * w + b
# %% Return a tensor
return (x @ w.T + b).tolist()
# %% Your line fails
return x @ w.T + bias
