# %% The ReLU is missing
return self.output(self.hidden(x))
# %% ReLU goes in between
return torch.relu(self.output(self.hidden(x)))
# %% row, not (6, 4)
return torch.relu(self.hidden(x))
# %% This is not hidden
return x[:, :1]
# %% One number per row
return torch.zeros(6, 1)[:5]
# %% This is not hidden
return torch.zeros(6, 1)
# %% This is not hidden
return self.output(torch.relu(self.hidden(x))) + 1
# %% Return a tensor
return self.hidden, torch.relu, self.output
# %% Your line fails
return self.hidden(torch.relu(self.output(x)))
