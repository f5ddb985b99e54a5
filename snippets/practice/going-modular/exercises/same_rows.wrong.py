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
# %% Your rows begin
order = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
return order[:k] + 1
# %% Return a tensor
order = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
return order[:k].tolist()
# %% Your line fails
return torch.randperm(n, n, n)[:k]
# %% random numbers of the whole program
torch.manual_seed(seed)
return torch.randperm(n)[:k]
# %% A row comes twice
order = torch.randperm(n, generator=torch.Generator().manual_seed(seed))
return order[:1].repeat(k)
