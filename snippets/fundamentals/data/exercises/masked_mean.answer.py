return (values * mask).sum(dim=1) / mask.sum(dim=1)
