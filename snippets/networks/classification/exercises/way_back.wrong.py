# %% This is the sigmoid again
return torch.sigmoid(p)
# %% sign is flipped
return torch.log((1 - p) / p)
# %% one step is missing
return p / (1 - p)
# %% The sigmoid of your second number
return torch.log(p)
# %% The sigmoid of your second number
return torch.log(p / (1 - p)) + 1
# %% 6 probabilities are given
return torch.tensor([0.0, 2.197225, -1.386294])
# %% Your line fails
return torch.log(p / 1 - q)
# %% Return a tensor
return [torch.log(q / (1 - q)) for q in p]
