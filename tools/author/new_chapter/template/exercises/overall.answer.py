overall = (averages * sizes).sum() / sizes.sum()
