# %% The ReLU is missing
return self.output(self.hidden(x))
# %% ReLU goes in between
return torch.relu(self.output(self.hidden(x)))
# %% not (6, 4)
return torch.relu(self.hidden(x))
# %% both of self's layers
return x[:, :1]
