# %% A later position gets
return scores.softmax(dim=1)
# %% The rows add up to
return scores.softmax(dim=1).tril()
# %% A later position gets
return scores.tril().softmax(dim=1)
# %% a row sees nothing
mask = torch.ones_like(scores).triu() == 1
return scores.masked_fill(mask, float("-inf")).softmax(dim=1)
# %% A later position gets
mask = torch.ones_like(scores).triu(2) == 1
return scores.masked_fill(mask, float("-inf")).softmax(dim=1)
# %% The rows add up to
mask = torch.ones_like(scores).triu(1) == 1
return scores.masked_fill(mask, float("-inf")).softmax(dim=0)
# %% weights are wrong, none in the future
return torch.eye(len(scores))
# %% weights are wrong, none in the future
ones = torch.ones_like(scores).tril()
return ones / ones.sum(dim=1, keepdim=True)
# %% became
return torch.tensor([[1.0, 0.0], [0.5, 0.5]])
# %% Return a tensor
return scores.tolist()
