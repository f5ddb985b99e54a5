# %% modified by an inplace operation
return h.add_(x)
# %% The input itself has changed
return x.add_(h)
# %% No slope comes back
return h.detach() + x
# %% Some sums differ
return h
# %% Some sums differ
return h + x + 1
# %% No slope comes back
return torch.tensor([[1.0, 0.5]])
# %% Return a tensor
return (h + x).tolist()
