# %% it came out 5.00 long
return grad
# %% which turns the arrow
return grad.clamp(-limit, limit)
# %% it was short enough
return grad / grad.norm() * limit
# %% came out
return grad / limit
# %% came out
return grad * limit
# %% the direction has changed
return -grad * min(1, limit / grad.norm().item())
# %% it came out
return torch.zeros(6)
# %% it came out
return grad * min(1, limit / grad.norm().item()) + 1
# %% it came out
return grad / grad.norm()
# %% Return a tensor of shape
return min(grad.norm(), limit)
# %% Your line fails
return grad * min(1, limit / length(grad))
