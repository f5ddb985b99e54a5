loss = -p[torch.arange(2), y].log().mean()
