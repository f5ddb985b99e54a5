# %% The second call has other rows
return torch.randperm(n)[:k]
# %% The shape is
return torch.randperm(n, generator=torch.Generator().manual_seed(seed))[: k + 1]
# %% These are the last
return torch.randperm(n, generator=torch.Generator().manual_seed(seed))[-k:]
# %% Another seed gives the same rows
return torch.tensor([2, 0, 5])
# %% Another seed gives the same rows
return torch.arange(k)
# %% the first row is
order = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
return order[:k] + 1
# %% Return a tensor
order = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
return order[:k].tolist()
# %% Your line fails
return torch.randperm(n, n, n)[:k]
