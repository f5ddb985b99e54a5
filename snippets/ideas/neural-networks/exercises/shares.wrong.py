# %% pictures compete
return torch.softmax(scores, dim=0)
# %% cannot be negative
return scores / 2
# %% sum to 1.88
return torch.sigmoid(scores)
# %% but are not shares of e
return torch.relu(scores) / torch.relu(scores).sum(1, True)
# %% 3 shares each
return torch.softmax(scores[0], dim=0)
# %% Make one tensor
return [torch.softmax(row, dim=0) for row in scores]
# %% 5 pictures, 4 shares each
return torch.softmax(
    torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0], [1.0, 1.0, 4.0]]), dim=1
)
# %% sum to 4.00
return torch.softmax(scores, dim=1) + 1
# %% but are not shares of e
return torch.full(scores.shape, 1 / scores.shape[1])
# %% not to 1
return scores.exp() / scores.exp().sum(1, True).mean()
# %% Your line fails
return torch.softmax(scores, dim=2)
