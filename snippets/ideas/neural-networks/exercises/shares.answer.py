return torch.softmax(scores, dim=1)
