return (averages * sizes).sum() / sizes.sum()
