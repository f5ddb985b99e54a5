return torch.relu(x) + torch.relu(-x)
