return torch.softmax(scores / temperature, dim=1)
