return (y == 0).sum() / (y == 1).sum()
