# %% also flows through weight
return weight * x
# %% you cut the path through x
return weight * x.detach()
# %% Keep the path through x
return (weight * x).detach()
# %% Keep the path through x
return torch.tensor(8.0)
# %% Keep the path through x
return 8.0
# %% At 2.00 the value must stay 8.00
return weight.detach() * x + 1
# %% must stay
return 4.0 * x
# %% also flows through weight
return x**3
# %% the slope is not 0.00
return (weight * x).detach() + 0 * x
# %% Your line fails
return weight.constant() * x
