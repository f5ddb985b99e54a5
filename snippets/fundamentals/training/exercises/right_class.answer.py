return -p[torch.arange(len(y)), y].log().mean()
