# %% where is the gradient
return m * velocity
# %% the old velocity is gone
return grad
# %% of the velocity, not all
return velocity + grad
# %% makes
return m * velocity + 0.1 * grad
# %% not subtracted
return m * velocity - grad
# %% makes
return 0.9 * velocity + grad
# %% makes
return m * (velocity + grad)
# %% makes
return torch.ones(3, 1)
# %% makes
return m * velocity + grad + 1
# %% Return a tensor of shape
return (m * velocity + grad).sum()
# %% Return a tensor of shape
return 0.9
# %% Your line fails
return m * velocity + w.gradient
