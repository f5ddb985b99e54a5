# %% pictures compete
shares = torch.softmax(scores, dim=0)
# %% cannot be negative
shares = scores / 2
# %% sum to 1.88
shares = torch.sigmoid(scores)
# %% shared out
shares = torch.relu(scores) / torch.relu(scores).sum(1, True)
# %% three shares each
shares = torch.softmax(scores[0], dim=0)
# %% Make one tensor
shares = [torch.softmax(row, dim=0) for row in scores]
