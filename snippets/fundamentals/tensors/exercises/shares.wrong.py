# %% Column k was divided by the sum of row k
return counts / counts.sum(dim=1)
# %% the whole table
return counts / counts.sum()
# %% columns' shares
return counts / counts.sum(dim=0)
# %% between 0 and 1
return counts * counts.sum(dim=1, keepdim=True)
# %% (3, 3) goes in, (3,) comes out
return counts[0] / counts[0].sum()
# %% the shares are not
return counts.softmax(dim=1)
# %% comes out
return torch.tensor([[0.25, 0.25, 0.5], [0, 0.5, 0.5], [0.4, 0.3, 0.3]])
# %% between 0 and 1
return counts / counts.sum(dim=1, keepdim=True) + 1
# %% sum to 0.80, not to 1
return counts / (counts.sum(dim=1, keepdim=True) + 1)
# %% Return a tensor
return [row / row.sum() for row in counts]
# %% Your line fails
return counts / counts.sum(dim=2, keepdim=True)
