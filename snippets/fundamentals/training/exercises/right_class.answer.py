loss = -p[torch.arange(3), y].log().mean()
