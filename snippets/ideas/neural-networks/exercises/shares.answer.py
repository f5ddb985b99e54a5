shares = torch.softmax(scores, dim=1)
