# %% shares are above 0
return logits.softmax(dim=1)
# %% shares are above 0
limit = logits.topk(k + 1, dim=1).values[:, -1:]
return logits.masked_fill(logits < limit, float("-inf")).softmax(dim=1)
# %% shares are above 0
limit = logits.topk(k, dim=1).values[:, -1:]
return logits.masked_fill(logits < limit, 0).softmax(dim=1)
# %% The shares add up to
shares = logits.softmax(dim=1)
limit = shares.topk(k, dim=1).values[:, -1:]
return shares.masked_fill(shares < limit, 0)
# %% shares are wrong, though
limit = logits.topk(k, dim=1).values[:, -1:]
return (logits >= limit).float() / k
# %% became
return logits.topk(k, dim=1).values.softmax(dim=1)
# %% shares are wrong, though
return torch.tensor([[0.6, 0.0, 0.4, 0.0], [0.0, 0.8, 0.0, 0.2]])
# %% Return a tensor
return logits.tolist()
